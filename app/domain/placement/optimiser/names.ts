// Names of an instance are unique where they are given and known where they are used.
import type { PlacementInstance, PlacementTrainee } from "./instance";

/** The first fault as a line that says what is wrong where; null when there is none. */
export function unknownName(instance: PlacementInstance): string | null {
  const { phases, sites, trainees } = instance;
  const known: Known = {
    phase: new Set(phases.map((phase) => phase.id)),
    site: new Set(sites.map((site) => site.id)),
    trainee: new Set(trainees.map((trainee) => trainee.id)),
  };
  return (
    repeated("phases", phases) ??
    repeated("sites", sites) ??
    repeated("trainees", trainees) ??
    firstOf(sites, (site, index) =>
      unknown(known.phase, "phase", Object.keys(site.places), `sites[${index}].places`),
    ) ??
    firstOf(trainees, (trainee, index) => faultOfTrainee(known, trainee, `trainees[${index}]`)) ??
    faultOfList(known, instance.fixed, "fixed") ??
    faultOfList(known, instance.previous, "previous") ??
    contradiction(instance.previous)
  );
}

interface Known {
  readonly phase: ReadonlySet<string>;
  readonly site: ReadonlySet<string>;
  readonly trainee: ReadonlySet<string>;
}

function firstOf<T>(
  items: readonly T[],
  fault: (item: T, index: number) => string | null,
): string | null {
  for (const [index, item] of items.entries()) {
    const found = fault(item, index);
    if (found !== null) return found;
  }
  return null;
}

function repeated(path: string, items: readonly { readonly id: string }[]): string | null {
  const seen = new Set<string>();
  return firstOf(items, ({ id }, index) => {
    if (seen.has(id)) return `${path}[${index}].id: ${JSON.stringify(id)} is there twice`;
    seen.add(id);
    return null;
  });
}

function unknown(
  known: ReadonlySet<string>,
  noun: string,
  ids: readonly string[],
  path: string,
): string | null {
  const stranger = ids.find((id) => !known.has(id));
  return stranger === undefined ? null : `${path}: unknown ${noun} ${JSON.stringify(stranger)}`;
}

function faultOfTrainee(known: Known, trainee: PlacementTrainee, path: string): string | null {
  const ways = Object.keys(trainee.commuteMinutes);
  return (
    unknown(known.phase, "phase", trainee.phases, `${path}.phases`) ??
    twice(trainee.phases, `${path}.phases`) ??
    unknown(known.site, "site", ways, `${path}.commuteMinutes`) ??
    withoutWay(known, trainee, path) ??
    unknown(known.site, "site", trainee.wishes, `${path}.wishes`) ??
    twice(trainee.wishes, `${path}.wishes`) ??
    unknown(known.site, "site", trainee.barred, `${path}.barred`)
  );
}

function withoutWay(known: Known, trainee: PlacementTrainee, path: string): string | null {
  const missing = [...known.site].find((site) => !Object.hasOwn(trainee.commuteMinutes, site));
  return missing === undefined
    ? null
    : `${path}.commuteMinutes: no minutes to site ${JSON.stringify(missing)}`;
}

function twice(ids: readonly string[], path: string): string | null {
  const index = ids.findIndex((id, position) => ids.indexOf(id) !== position);
  return index < 0 ? null : `${path}[${index}]: ${JSON.stringify(ids[index])} is there twice`;
}

function faultOfList(known: Known, list: PlacementInstance["fixed"], path: string): string | null {
  return firstOf(
    list,
    ({ trainee, phase, site }, index) =>
      unknown(known.trainee, "trainee", [trainee], `${path}[${index}].trainee`) ??
      unknown(known.phase, "phase", [phase], `${path}[${index}].phase`) ??
      unknown(known.site, "site", [site], `${path}[${index}].site`),
  );
}

/** Contradictory locks are a conflict to report; one plan cannot have had somebody at two sites. */
function contradiction(previous: PlacementInstance["previous"]): string | null {
  const seen = new Set<string>();
  return firstOf(previous, ({ trainee, phase }, index) => {
    const key = JSON.stringify([trainee, phase]);
    if (seen.has(key)) return `previous[${index}]: ${trainee} in ${phase} is there twice`;
    seen.add(key);
    return null;
  });
}
