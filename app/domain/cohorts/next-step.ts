// What a cohort waits for, in the order in which a planner works: people, clusters, trainers, places.

export interface CohortProgress {
  /** Trainees who take part now or later. */
  readonly trainees: number;
  readonly withoutCluster: number;
  readonly clustersWithoutLead: number;
  /** Trainees without a published place in the next placement phase; null when no phase is left. */
  readonly unplaced: number | null;
}

export type NextStep =
  | { readonly step: "import-trainees" }
  | { readonly step: "form-clusters"; readonly count: number }
  | { readonly step: "assign-trainers"; readonly count: number }
  | { readonly step: "place-trainees"; readonly count: number };

/** The one step that comes next, or null when nothing waits. */
export function nextStepOf(progress: CohortProgress): NextStep | null {
  const { trainees, withoutCluster, clustersWithoutLead, unplaced } = progress;
  if (trainees === 0) return { step: "import-trainees" };
  if (withoutCluster > 0) return { step: "form-clusters", count: withoutCluster };
  if (clustersWithoutLead > 0) return { step: "assign-trainers", count: clustersWithoutLead };
  return unplaced ? { step: "place-trainees", count: unplaced } : null;
}
