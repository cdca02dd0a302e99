// A proposal mixes: part-time trainees and postcodes are dealt out in turn like cards, so that every
// cluster gets its share of each; the same people always give the same proposal.
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { isPartTime } from "../people/employment";
import { proposeClusterSizes, type SizingError } from "./sizing";

export interface ClusterCandidate {
  readonly id: string;
  readonly postcode: string | null;
  /** 50 to 100. */
  readonly partTimePercent: number;
}

export interface ProposedCluster {
  readonly name: string;
  readonly traineeIds: readonly string[];
}

export type ProposalError = SizingError | Failure<"sizes-do-not-fit">;

/**
 * Clusters named "Cluster 1", "Cluster 2", … with every trainee in exactly one.
 * @param sizes of the clusters; without them `proposeClusterSizes` decides.
 * @returns `sizes-do-not-fit` when they do not add up to the trainees, and the errors of sizing.
 */
export function proposeClusters(
  trainees: readonly ClusterCandidate[],
  sizes?: readonly number[],
): Outcome<ProposedCluster[], ProposalError> {
  const proposed = sizes ? succeed(sizes) : proposeClusterSizes(trainees.length);
  if (!proposed.ok) return proposed;
  const places = proposed.value.reduce((sum, size) => sum + size, 0);
  if (places !== trainees.length) {
    return fail({ code: "sizes-do-not-fit", values: { places, trainees: trainees.length } });
  }
  const dealt = deal([...trainees].sort(inDealingOrder), proposed.value);
  return succeed(dealt.map((traineeIds, index) => ({ name: `Cluster ${index + 1}`, traineeIds })));
}

function deal(trainees: readonly ClusterCandidate[], sizes: readonly number[]): string[][] {
  const clusters: string[][] = sizes.map(() => []);
  let turn = 0;
  for (const { id } of trainees) {
    while ((clusters[turn]?.length ?? 0) >= (sizes[turn] ?? 0)) turn = (turn + 1) % sizes.length;
    clusters[turn]?.push(id);
    turn = (turn + 1) % sizes.length;
  }
  return clusters;
}

function inDealingOrder(a: ClusterCandidate, b: ClusterCandidate): number {
  const partTimeFirst =
    Number(isPartTime(b.partTimePercent)) - Number(isPartTime(a.partTimePercent));
  return partTimeFirst || compare(a.postcode ?? "", b.postcode ?? "") || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
