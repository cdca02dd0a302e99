import type { Day } from "~/domain/calendar/day";
import { balanceOf, isBalanced } from "~/domain/clusters/balance";
import type { ProposalError } from "~/domain/clusters/propose-clusters";
import { CLUSTER_SIZE, clusterSizesFor, proposeClusterSizes } from "~/domain/clusters/sizing";
import { compareNames, sortName } from "~/domain/people/name";
import type { Candidate } from "./cluster-candidates.query.server";
import { propose } from "./propose";

/** What the address asks for: a number of clusters, or the size of each. */
export type AskedSizes = {
  clusters: number | null;
  sizes: readonly number[];
  startsOn: Day | null;
};

export type ClusterProposal = ReturnType<typeof proposalOf>;

/** The proposal for these people, with how well it is mixed, or why there is none. */
export function proposalOf(
  candidates: readonly Candidate[],
  asked: AskedSizes,
  takenNames: readonly string[],
) {
  const sizes = sizesFor(candidates.length, asked);
  const numbers = numbersFor(candidates.length);
  if (!sizes.ok) return { numbers, sizes: [] as number[], error: sizes.error, clusters: null };
  const proposed = propose(candidates, sizes.value, takenNames);
  if (!proposed.ok) return { numbers, sizes: sizes.value, error: proposed.error, clusters: null };
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const groups = proposed.value.clusters.map(({ name, traineeIds }) => ({
    name,
    members: traineeIds.flatMap((id) => byId.get(id) ?? []).sort(compareNames),
  }));
  const balance = balanceOf(groups.map(({ members }) => members));
  return {
    numbers,
    sizes: sizes.value,
    error: null satisfies ProposalError | null,
    fingerprint: proposed.value.fingerprint,
    isBalanced: isBalanced(balance),
    clusters: groups.map(({ name, members }, index) => ({
      name,
      measure: balance.clusters[index],
      members: members.map((member) => ({
        id: member.id,
        name: sortName(member),
        partTimePercent: member.partTimePercent,
        postcode: member.postcode,
      })),
    })),
  };
}

/** Sizes typed by hand count as long as they are as many as the clusters asked for. */
function sizesFor(trainees: number, { clusters, sizes }: AskedSizes) {
  if (sizes.length > 0 && (clusters === null || sizes.length === clusters)) {
    return { ok: true, value: [...sizes] } as const;
  }
  return clusters === null ? proposeClusterSizes(trainees) : clusterSizesFor(trainees, clusters);
}

/** How many clusters are possible at all. */
function numbersFor(trainees: number): number[] {
  const fewest = Math.ceil(trainees / CLUSTER_SIZE.most);
  const most = Math.floor(trainees / CLUSTER_SIZE.least);
  return Array.from({ length: Math.max(0, most - fewest + 1) }, (_, index) => fewest + index);
}
