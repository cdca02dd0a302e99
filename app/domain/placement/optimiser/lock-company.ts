// Where nobody may be alone, a locked person needs companions; whether enough people can come to all
// such sites of a phase at once is a matching, found by letting companions change their site in turn.
import { leastTogether } from "./company";
import type { AssignedSite, PlacementInstance } from "./instance";
import { mayGo } from "./reach";

export interface Company {
  readonly companions: readonly AssignedSite[];
  /** Groups of locks at one site in one phase that cannot get enough people, and how many are missing. */
  readonly lonely: readonly { readonly group: readonly AssignedSite[]; readonly missing: number }[];
}

/** `groups`: the locks that hold otherwise, per site and phase, the first having precedence. */
export function companyFor(
  instance: PlacementInstance,
  groups: readonly (readonly AssignedSite[])[],
): Company {
  const parts = instance.phases.map(({ id }) =>
    companyInPhase(
      instance,
      id,
      groups.filter((group) => group[0]?.phase === id),
    ),
  );
  return {
    companions: parts.flatMap((part) => part.companions),
    lonely: parts.flatMap((part) => part.lonely),
  };
}

function companyInPhase(
  instance: PlacementInstance,
  phase: string,
  groups: readonly (readonly AssignedSite[])[],
): Company {
  const bound = new Set(groups.flat().map((lock) => lock.trainee));
  const people = instance.trainees.filter(
    (trainee) => trainee.phases.includes(phase) && !bound.has(trainee.id),
  );
  const reachOf = new Map<string, readonly string[]>();
  let seats = new Map<string, string>();
  const lonely: { group: readonly AssignedSite[]; missing: number }[] = [];
  for (const group of groups) {
    const site = instance.sites.find((candidate) => candidate.id === group[0]?.site);
    if (!site) continue;
    const need = leastTogether(site, phase) - group.length;
    reachOf.set(
      site.id,
      people.filter((trainee) => mayGo(trainee, site.id)).map((trainee) => trainee.id),
    );
    const attempt = new Map(seats);
    let found = 0;
    while (found < need && seat(site.id, reachOf, attempt, new Set())) found++;
    if (found < need) lonely.push({ group, missing: need - found });
    else seats = attempt;
  }
  const companions = [...seats].map(([trainee, site]) => ({ trainee, phase, site }));
  return { companions, lonely };
}

/** Finds one more companion for the site, who may be taken from a site that finds another. */
function seat(
  site: string,
  reachOf: ReadonlyMap<string, readonly string[]>,
  seats: Map<string, string>,
  asked: Set<string>,
): boolean {
  for (const trainee of reachOf.get(site) ?? []) {
    const taken = seats.get(trainee);
    if (taken === site || asked.has(trainee)) continue;
    asked.add(trainee);
    if (taken === undefined || seat(taken, reachOf, seats, asked)) {
      seats.set(trainee, site);
      return true;
    }
  }
  return false;
}
