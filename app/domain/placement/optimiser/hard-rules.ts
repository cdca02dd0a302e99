// Which hard rules a plan breaks: places, company, reach, locks. The search never returns a plan
// that breaks one; a plan from elsewhere is checked the same way. Source: placement-model.md, "Hard rules".
import { leastTogether } from "./company";
import type { AssignedSite, PlacementInstance, ProposedPlacement } from "./instance";
import { mayGo } from "./reach";

export interface HardViolation {
  readonly rule: "places" | "minTogether" | "reach" | "fixed" | "complete";
  readonly trainees: readonly string[];
  readonly phase: string;
  readonly site: string | null;
}

/** None when the plan may stand; `locks` are those that can hold together. */
export function hardViolationsOf(
  instance: PlacementInstance,
  plan: readonly ProposedPlacement[],
  locks: readonly AssignedSite[],
): HardViolation[] {
  return [
    ...incomplete(instance, plan),
    ...outOfReach(instance, plan),
    ...crowdedOrAlone(instance, plan),
    ...brokenLocks(plan, locks),
  ];
}

function incomplete({ trainees }: PlacementInstance, plan: readonly ProposedPlacement[]) {
  return trainees.flatMap((trainee) => {
    const own = plan.filter((entry) => entry.trainee === trainee.id).map((entry) => entry.phase);
    const wrong = [...new Set([...own, ...trainee.phases])].filter(
      (phase) =>
        !trainee.phases.includes(phase) || own.filter((entry) => entry === phase).length !== 1,
    );
    return wrong.map((phase) => violation("complete", [trainee.id], phase, null));
  });
}

function outOfReach({ trainees }: PlacementInstance, plan: readonly ProposedPlacement[]) {
  const people = new Map(trainees.map((trainee) => [trainee.id, trainee]));
  return plan.flatMap(({ trainee, phase, site }) => {
    const person = people.get(trainee);
    if (site === null || (person && mayGo(person, site))) return [];
    return [violation("reach", [trainee], phase, site)];
  });
}

function crowdedOrAlone({ sites, phases }: PlacementInstance, plan: readonly ProposedPlacement[]) {
  const found: HardViolation[] = [];
  for (const site of sites) {
    for (const phase of phases) {
      const people = plan
        .filter((entry) => entry.site === site.id && entry.phase === phase.id)
        .map((entry) => entry.trainee);
      const places = site.places[phase.id] ?? 0;
      const isAlone = people.length > 0 && people.length < leastTogether(site, phase.id);
      if (people.length > places) found.push(violation("places", people, phase.id, site.id));
      if (isAlone) found.push(violation("minTogether", people, phase.id, site.id));
    }
  }
  return found;
}

function brokenLocks(plan: readonly ProposedPlacement[], locks: readonly AssignedSite[]) {
  return locks.flatMap((lock) => {
    const holds = plan.some(
      (entry) =>
        entry.trainee === lock.trainee && entry.phase === lock.phase && entry.site === lock.site,
    );
    return holds ? [] : [violation("fixed", [lock.trainee], lock.phase, lock.site)];
  });
}

function violation(
  rule: HardViolation["rule"],
  trainees: readonly string[],
  phase: string,
  site: string | null,
): HardViolation {
  return { rule, trainees, phase, site };
}
