// The members of a cluster work together: each further site of a cluster in a phase counts.
// Source: placement-model.md, cost "split".
import type { Observation } from "../finding";
import type { PlanFacts } from "../plan-facts";

/** One observation per cluster and phase spread over two sites or more. */
export function clusterSplit(facts: PlanFacts): Observation[] {
  return facts.phases.flatMap((phase) =>
    facts.clusters.flatMap((cluster): Observation[] => {
      const members = facts.trainees.filter((one) => one.clusterByPhase[phase.id] === cluster.id);
      const ids = new Set(members.map(({ id }) => id));
      const placed = facts.placements.filter(
        (placement) => placement.phaseId === phase.id && ids.has(placement.traineeId),
      );
      const sites = new Set(placed.map(({ siteId }) => siteId));
      if (sites.size < 2) return [];
      return [
        {
          clusterId: cluster.id,
          traineeIds: placed.map(({ traineeId }) => traineeId),
          siteIds: [...sites],
          phaseIds: [phase.id],
          values: { cluster: cluster.name, phase: phase.title, count: sites.size },
        },
      ];
    }),
  );
}
