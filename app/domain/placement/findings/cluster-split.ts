// The members of a cluster work together: each further site of a cluster in a phase counts.
// Source: placement-model.md, cost "split".

import { groupedBy } from "../../grouped";
import type { Observation } from "../finding";
import type { PlanFacts } from "../plan-facts";

/** One observation per cluster and phase spread over two sites or more. */
export function clusterSplit(facts: PlanFacts): Observation[] {
  const trainees = new Map(facts.trainees.map((trainee) => [trainee.id, trainee]));
  const together = groupedBy(facts.placements, ({ traineeId, phaseId }) => {
    const clusterId = trainees.get(traineeId)?.clusterByPhase[phaseId] ?? "";
    return `${phaseId} ${clusterId}`;
  });
  return facts.phases.flatMap((phase) =>
    facts.clusters.flatMap((cluster): Observation[] => {
      const placed = together.get(`${phase.id} ${cluster.id}`) ?? [];
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
