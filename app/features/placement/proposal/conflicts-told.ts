// The conflicts of a run with names instead of ids; the sentences stand in the catalogue.
import type { PlacementConflict } from "~/domain/placement/optimiser/instance";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { shortSiteName } from "~/domain/placement/site-name";
import type { namesIn } from "./preview";

const NAMED = 8;

export type ToldConflict = ReturnType<typeof toldConflicts>[number];

export function toldConflicts(
  conflicts: readonly PlacementConflict[],
  facts: PlanFacts,
  names: ReturnType<typeof namesIn>,
) {
  return conflicts.map(({ because, phases, sites, trainees }) => {
    const phase = facts.phases.find(({ id }) => id === phases[0]);
    const site = (id: string) => shortSiteName(names.site(id) ?? "");
    return {
      key: [because.code, ...phases, ...because.waiting, ...sites].join(" "),
      code: because.code,
      phase: phase && { title: phase.title, startsOn: phase.startsOn, endsOn: phase.endsOn },
      who: because.waiting.slice(0, NAMED).map(names.trainee),
      moreWho: Math.max(0, because.waiting.length - NAMED),
      waiting: because.waiting.length,
      sites: sites.slice(0, NAMED).map(site),
      moreSites: Math.max(0, sites.length - NAMED),
      locks: because.locks.slice(0, NAMED).map(names.trainee),
      count: because.count,
      people: because.people,
      rivals: trainees.slice(0, NAMED).map(names.trainee),
    };
  });
}
