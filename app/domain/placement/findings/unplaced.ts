// Everybody in training has a site in each placement phase. Source: placement-model.md, hard rule 1.
import type { Observation } from "../finding";
import type { PlanFacts } from "../plan-facts";

/** One observation per phase, naming everybody without a site. */
export function unplaced(facts: PlanFacts): Observation[] {
  return facts.phases.flatMap((phase): Observation[] => {
    const without = unplacedIn(facts, phase.id);
    if (without.length === 0) return [];
    return [
      {
        phaseIds: [phase.id],
        traineeIds: without.map(({ id }) => id),
        values: {
          phase: phase.title,
          count: without.length,
          name: without.length === 1 ? (without[0]?.name ?? "") : "",
        },
      },
    ];
  });
}

/** Trainees who need a site in a phase and have none. */
export function unplacedIn(
  facts: Pick<PlanFacts, "trainees" | "placements">,
  phaseId: string,
): PlanFacts["trainees"][number][] {
  const placed = new Set(
    facts.placements
      .filter((placement) => placement.phaseId === phaseId)
      .map(({ traineeId }) => traineeId),
  );
  return facts.trainees.filter(
    (trainee) => trainee.phaseIds.includes(phaseId) && !placed.has(trainee.id),
  );
}
