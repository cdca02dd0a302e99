// A cluster has three to six trainees, best four or five; the clusters of a cohort differ by one at most.
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export const CLUSTER_SIZE = { least: 3, most: 6, targetLeast: 4, targetMost: 5 } as const;

export type SizingError = Failure<"too-few-trainees" | "too-many-clusters" | "too-few-clusters">;

/** What a cluster's size means to the planner. */
export type SizeJudgement = "fits" | "small" | "large" | "too-small" | "too-large";

/**
 * Sizes of the clusters for a number of trainees, larger ones first: as many as possible of four or
 * five, and then as few clusters as possible, since each needs a trainer.
 * @returns `too-few-trainees` below three.
 */
export function proposeClusterSizes(trainees: number): Outcome<number[], SizingError> {
  const { least, most } = CLUSTER_SIZE;
  if (trainees < least) return fail({ code: "too-few-trainees", values: { trainees, least } });
  const fewest = Math.ceil(trainees / most);
  const choices = Array.from({ length: Math.floor(trainees / least) - fewest + 1 }, (_, index) =>
    split(trainees, fewest + index),
  );
  const distances = choices.map(distanceFromTarget);
  return succeed(choices[distances.indexOf(Math.min(...distances))] ?? []);
}

/**
 * Sizes for a chosen number of clusters, larger ones first.
 * @returns `too-few-clusters` when one would have more than six, `too-many-clusters` below three.
 */
export function clusterSizesFor(
  trainees: number,
  clusters: number,
): Outcome<number[], SizingError> {
  const { least, most } = CLUSTER_SIZE;
  if (trainees < least) return fail({ code: "too-few-trainees", values: { trainees, least } });
  const [fewestClusters, mostClusters] = [Math.ceil(trainees / most), Math.floor(trainees / least)];
  const values = { trainees, fewest: fewestClusters, most: mostClusters };
  if (clusters < fewestClusters)
    return fail({ code: "too-few-clusters", field: "clusters", values });
  if (clusters > mostClusters)
    return fail({ code: "too-many-clusters", field: "clusters", values });
  return succeed(split(trainees, clusters));
}

export function judgeSize(size: number): SizeJudgement {
  if (size < CLUSTER_SIZE.least) return "too-small";
  if (size > CLUSTER_SIZE.most) return "too-large";
  if (size < CLUSTER_SIZE.targetLeast) return "small";
  return size > CLUSTER_SIZE.targetMost ? "large" : "fits";
}

function split(trainees: number, clusters: number): number[] {
  const base = Math.floor(trainees / clusters);
  const larger = trainees % clusters;
  return Array.from({ length: clusters }, (_, index) => base + (index < larger ? 1 : 0));
}

function distanceFromTarget(sizes: readonly number[]): number {
  const { targetLeast, targetMost } = CLUSTER_SIZE;
  return sizes.reduce((sum, size) => sum + Math.max(targetLeast - size, size - targetMost, 0), 0);
}
