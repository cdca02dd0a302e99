import { createHash } from "node:crypto";
import {
  type ClusterCandidate,
  type ProposalError,
  type ProposedCluster,
  proposeClusters,
} from "~/domain/clusters/propose-clusters";
import { type Outcome, succeed } from "~/domain/outcome";

export type Proposal = {
  clusters: ProposedCluster[];
  /** The same for the same people in the same clusters. */
  fingerprint: string;
};

/** Clusters for people, under names that the cohort has not given yet. */
export function propose(
  candidates: readonly ClusterCandidate[],
  sizes: readonly number[] | undefined,
  takenNames: readonly string[],
): Outcome<Proposal, ProposalError> {
  const proposed = proposeClusters(candidates, sizes);
  if (!proposed.ok) return proposed;
  const names = freeNames(proposed.value.length, takenNames);
  const clusters = proposed.value.map((cluster, index) => ({
    ...cluster,
    name: names[index] ?? cluster.name,
  }));
  return succeed({ clusters, fingerprint: fingerprintOf(clusters) });
}

function freeNames(count: number, taken: readonly string[]): string[] {
  const all = Array.from({ length: count + taken.length }, (_, index) => `Cluster ${index + 1}`);
  return all.filter((name) => !taken.includes(name)).slice(0, count);
}

function fingerprintOf(clusters: readonly ProposedCluster[]): string {
  return createHash("sha256").update(JSON.stringify(clusters)).digest("hex");
}
