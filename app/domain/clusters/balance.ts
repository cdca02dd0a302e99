// How evenly the clusters of a cohort are mixed; measures for the planner's eye, never about one person.
import { isPartTime } from "../people/employment";
import { type ClusterCandidate, regionOf } from "./candidate";
import type { Preference } from "./preferences";
import { judgeSize, type SizeJudgement } from "./sizing";

export interface ClusterMeasure {
  readonly size: number;
  readonly judgement: SizeJudgement;
  readonly partTimers: number;
  /** Different postcode regions, by the first three digits. */
  readonly regions: number;
  /** Different cohorts; more than one when programmes mix. */
  readonly cohorts: number;
}

export interface Balance {
  readonly clusters: readonly ClusterMeasure[];
  /** Largest minus smallest size; 0 or 1 is balanced. */
  readonly sizeSpread: number;
  /** Most minus fewest part-time trainees. */
  readonly partTimeSpread: number;
}

/** From the least to the most of the clusters. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** A wish in a split: kept, broken, or open while somebody of it has no cluster. */
export type PreferenceState = "kept" | "broken" | "open";

/** Measures of clusters in the given order; without clusters all spreads are 0. */
export function balanceOf(clusters: readonly (readonly ClusterCandidate[])[]): Balance {
  const measures = clusters.map(measure);
  return {
    clusters: measures,
    sizeSpread: widthOf(measures.map(({ size }) => size)),
    partTimeSpread: widthOf(measures.map(({ partTimers }) => partTimers)),
  };
}

/** The least and the most of one measure; both 0 without clusters. */
export function spanOf(
  { clusters }: Balance,
  of: "size" | "partTimers" | "regions" | "cohorts",
): Span {
  const counts = clusters.map((one) => one[of]);
  return counts.length === 0
    ? { least: 0, most: 0 }
    : { least: Math.min(...counts), most: Math.max(...counts) };
}

/** Whether sizes and part-time trainees differ by one at most. */
export function isBalanced(balance: Balance): boolean {
  return balance.sizeSpread <= 1 && balance.partTimeSpread <= 1;
}

/** What becomes of a wish when everybody sits as `clusterOf` says; null: in none. */
export function stateOfPreference(
  { kind, traineeIds }: Pick<Preference, "kind" | "traineeIds">,
  clusterOf: (traineeId: string) => string | null,
): PreferenceState {
  const clusters = traineeIds.map(clusterOf);
  const taken = clusters.filter((cluster) => cluster !== null);
  const different = new Set(taken).size;
  if (kind === "apart" && different < taken.length) return "broken";
  if (kind === "together" && different > 1) return "broken";
  return taken.length < clusters.length ? "open" : "kept";
}

function measure(members: readonly ClusterCandidate[]): ClusterMeasure {
  const regions = members.map(regionOf).filter((region) => region !== null);
  return {
    size: members.length,
    judgement: judgeSize(members.length),
    partTimers: members.filter(({ partTimePercent }) => isPartTime(partTimePercent)).length,
    regions: new Set(regions).size,
    cohorts: new Set(members.map(({ cohortId }) => cohortId)).size,
  };
}

function widthOf(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : Math.max(...counts) - Math.min(...counts);
}
