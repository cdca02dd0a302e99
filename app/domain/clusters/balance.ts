// How evenly the clusters of a cohort are mixed; measures for the planner's eye, never about one person.
import { isPartTime } from "../people/employment";
import type { ClusterCandidate } from "./propose-clusters";
import { judgeSize, type SizeJudgement } from "./sizing";

export interface ClusterMeasure {
  readonly size: number;
  readonly judgement: SizeJudgement;
  readonly partTimers: number;
  /** Different postcode regions, by the first three digits. */
  readonly regions: number;
}

export interface Balance {
  readonly clusters: readonly ClusterMeasure[];
  /** Largest minus smallest size; 0 or 1 is balanced. */
  readonly sizeSpread: number;
  /** Most minus fewest part-time trainees. */
  readonly partTimeSpread: number;
}

const REGION_DIGITS = 3;

/** Measures of clusters in the given order; without clusters all spreads are 0. */
export function balanceOf(clusters: readonly (readonly ClusterCandidate[])[]): Balance {
  const measures = clusters.map(measure);
  return {
    clusters: measures,
    sizeSpread: spread(measures.map(({ size }) => size)),
    partTimeSpread: spread(measures.map(({ partTimers }) => partTimers)),
  };
}

/** Whether sizes and part-time trainees differ by one at most. */
export function isBalanced(balance: Balance): boolean {
  return balance.sizeSpread <= 1 && balance.partTimeSpread <= 1;
}

function measure(members: readonly ClusterCandidate[]): ClusterMeasure {
  const postcodes = members.flatMap(({ postcode }) => (postcode ? [postcode] : []));
  return {
    size: members.length,
    judgement: judgeSize(members.length),
    partTimers: members.filter(({ partTimePercent }) => isPartTime(partTimePercent)).length,
    regions: new Set(postcodes.map((postcode) => postcode.slice(0, REGION_DIGITS))).size,
  };
}

function spread(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : Math.max(...counts) - Math.min(...counts);
}
