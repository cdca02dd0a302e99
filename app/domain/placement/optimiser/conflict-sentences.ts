// The planner's sentence for a conflict, with what would free it. Source: placement-model.md, "Explain".
import { leastTogether } from "./company";
import type { ConflictReason, PlacementConflict } from "./instance";
import type { PhaseRooms } from "./phase-rooms";

/** More names than this are counted instead. */
const NAMED = 6;

/** Nobody but the person's own limits is in the way. */
export function nobodyReachable(rooms: PhaseRooms, trainee: string): PlacementConflict {
  const person = rooms.instance.trainees.find((candidate) => candidate.id === trainee);
  const open = rooms.instance.sites.filter(
    (site) => !person?.barred.includes(site.id) && person?.commuteMinutes[site.id] !== undefined,
  );
  const way = (site: string) => person?.commuteMinutes[site] ?? 0;
  const nearest = [...open].sort((one, other) => way(one.id) - way(other.id))[0];
  const about = { trainees: [trainee], phases: [rooms.phase] };
  if (!nearest) {
    const message = `${trainee} bleibt in ${rooms.phase} ohne Einsatz: Alle Einsatzorte sind ausgeschlossen. Es hilft, einen Ausschluss aufzuheben.`;
    return {
      ...{ rule: "barred" as const, ...about, sites: person?.barred ?? [], message },
      because: because("all-barred", [trainee]),
    };
  }
  const message = `${trainee} bleibt in ${rooms.phase} ohne Einsatz: Kein Einsatzort liegt innerhalb von ${person?.maxCommuteMinutes} Minuten. Es hilft, die Grenze auf ${way(nearest.id)} Minuten anzuheben (${nearest.id}).`;
  return {
    ...{ rule: "maxCommuteMinutes" as const, ...about, sites: [nearest.id], message },
    because: because("none-near", [trainee], { count: way(nearest.id) }),
  };
}

/** A place is free, but only together with others. */
export function placeLeftEmpty(
  rooms: PhaseRooms,
  trainee: string,
  free: readonly string[],
): PlacementConflict {
  const where = enumerated(free, "Einsatzorten");
  const least = (id: string) => {
    const site = rooms.instance.sites.find((candidate) => candidate.id === id);
    return site ? leastTogether(site, rooms.phase) : 0;
  };
  const isAlone = free.every((site) => rooms.occupants(site).length + 1 < least(site));
  const message = isAlone
    ? `${trainee} bleibt in ${rooms.phase} ohne Einsatz: Freie Plätze gibt es nur an ${where}, dort darf aber niemand ohne Begleitung sein. Es hilft eine weitere Person, die dorthin kann, oder eine kleinere Mindestzahl.`
    : `${trainee} bleibt in ${rooms.phase} ohne Einsatz, obwohl an ${where} noch Platz ist: Jede andere Lösung wäre teurer oder wurde in der Zeit nicht gefunden. Es hilft, länger zu rechnen oder von Hand zu setzen.`;
  const rule = isAlone ? "minTogether" : "unplaced";
  return {
    ...{ rule, trainees: [trainee], phases: [rooms.phase], sites: free, message },
    because: because(isAlone ? "company-missing" : "not-found", [trainee]),
  } as const;
}

interface Shortage {
  readonly sites: readonly string[];
  readonly people: readonly string[];
  /** Locked people who could go elsewhere. */
  readonly locks: readonly string[];
}

/** More people than places at all the sites they can reach. */
export function notEnoughPlaces(
  rooms: PhaseRooms,
  { sites, people, locks }: Shortage,
  waiting: readonly string[],
): PlacementConflict {
  const places = sites.reduce((total, site) => total + rooms.places(site), 0);
  const everybody = [...waiting, ...people];
  const where = enumerated(sites, "Einsatzorten");
  const verb = waiting.length === 1 ? "bleibt" : "bleiben";
  const more = waiting.length === 1 ? "ein Platz" : `${waiting.length} Plätze`;
  const release =
    locks.length > 0 ? ` oder, die Festlegung von ${locks.join(" oder ")} zu lösen` : "";
  const reason =
    places === 0
      ? `an ${where} gibt es keine Plätze, und nur dort käme ein Einsatz infrage`
      : `${everybody.length} Personen kommen nur für ${placesText(places)} an ${where} infrage`;
  const message = `${enumerated(waiting, "Personen")} ${verb} in ${rooms.phase} ohne Einsatz: ${reason}. Es hilft dort ${more} mehr${release}.`;
  const code = places === 0 ? "no-places" : "too-few-places";
  return {
    ...{ rule: "places" as const, trainees: everybody, phases: [rooms.phase], sites, message },
    because: because(code, waiting, { locks, count: places, people: everybody.length }),
  };
}

function because(
  code: ConflictReason["code"],
  waiting: readonly string[],
  more: Partial<ConflictReason> = {},
): ConflictReason {
  return { code, waiting, locks: [], count: 0, people: waiting.length, ...more };
}

function placesText(count: number): string {
  return count === 1 ? "einen Platz" : `${count} Plätze`;
}

function enumerated(names: readonly string[], noun: string): string {
  if (names.length > NAMED) return `${names.length} ${noun}`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} und ${last}`;
}
