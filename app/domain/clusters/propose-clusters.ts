// A proposal is the best split found from up to three beginnings: the one there is, the wishes seated
// first, and everybody dealt in turn; the same people and aims always give the same proposal.
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import type { ClusterCandidate } from "./candidate";
import { deal, inDealingOrder } from "./deal";
import { improve } from "./improve";
import { costOf, type PairCosts, pairCostsOf, type SplitAims, USUAL_AIMS } from "./objective";
import type { Preference } from "./preferences";
import { seatPreferences } from "./seat-preferences";
import { proposeClusterSizes, type SizingError } from "./sizing";

export type ProposalError = SizingError | Failure<"sizes-do-not-fit">;

export interface SplitWanted {
  /** Of the clusters; without them `proposeClusterSizes` decides. */
  readonly sizes?: readonly number[] | undefined;
  readonly aims?: SplitAims;
  readonly preferences?: readonly Preference[];
  /** The split there is; kept when nothing is better, and when it has these sizes. */
  readonly current?: readonly (readonly string[])[];
}

/**
 * Clusters in the order of the sizes, with every trainee in exactly one.
 * @returns `sizes-do-not-fit` when the sizes do not add up to the trainees, and the errors of sizing.
 */
export function proposeClusters(
  trainees: readonly ClusterCandidate[],
  wanted: SplitWanted = {},
): Outcome<string[][], ProposalError> {
  const proposed = wanted.sizes ? succeed(wanted.sizes) : proposeClusterSizes(trainees.length);
  if (!proposed.ok) return proposed;
  const places = proposed.value.reduce((sum, size) => sum + size, 0);
  if (places !== trainees.length) {
    return fail({ code: "sizes-do-not-fit", values: { places, trainees: trainees.length } });
  }
  return succeed(bestSplit([...trainees].sort(inDealingOrder), proposed.value, wanted));
}

/** How good a split is by the aims and wishes; lower is better. */
export function costOfSplit(
  trainees: readonly ClusterCandidate[],
  groups: readonly (readonly string[])[],
  { aims = USUAL_AIMS, preferences = [] }: Pick<SplitWanted, "aims" | "preferences">,
): number {
  return costOf(pairCostsOf(trainees, aims, preferences), placesOf(trainees, groups));
}

function bestSplit(
  trainees: readonly ClusterCandidate[],
  sizes: readonly number[],
  { aims = USUAL_AIMS, preferences = [], current }: SplitWanted,
): string[][] {
  const present = presentIn(trainees, preferences);
  const costs = pairCostsOf(trainees, aims, present);
  const seated = present.length > 0 ? seatPreferences(sizes, present) : null;
  const beginnings = [
    ...(current && hasSizes(current, sizes) ? [current] : []),
    ...(seated ? [deal(trainees, sizes, seated)] : []),
    deal(trainees, sizes),
  ];
  const ends = beginnings.map((groups) => improve(costs, placesOf(trainees, groups)));
  const best = ends.reduce((one, other) => (isBetter(costs, other, one) ? other : one));
  return best.map((group) => group.flatMap((place) => trainees[place]?.id ?? []));
}

/** Wishes count between those who are there. */
function presentIn(trainees: readonly ClusterCandidate[], preferences: readonly Preference[]) {
  const known = new Set(trainees.map(({ id }) => id));
  return preferences
    .map((one) => ({ ...one, traineeIds: one.traineeIds.filter((id) => known.has(id)) }))
    .filter(({ traineeIds }) => traineeIds.length > 1);
}

function hasSizes(groups: readonly (readonly string[])[], sizes: readonly number[]): boolean {
  return groups.length === sizes.length && groups.every((group, at) => group.length === sizes[at]);
}

function isBetter(costs: PairCosts, groups: number[][], than: number[][]): boolean {
  return costOf(costs, groups) < costOf(costs, than);
}

function placesOf(trainees: readonly ClusterCandidate[], groups: readonly (readonly string[])[]) {
  const placeOf = new Map(trainees.map(({ id }, place) => [id, place]));
  return groups.map((group) => group.flatMap((id) => placeOf.get(id) ?? []));
}
