/** What a split knows of a trainee. */
export interface ClusterCandidate {
  readonly id: string;
  readonly postcode: string | null;
  /** 50 to 100. */
  readonly partTimePercent: number;
  /** The cohort whose programme the trainee follows; the same for all unless programmes mix. */
  readonly cohortId?: string;
}

const REGION_DIGITS = 3;

/** The area of an address: the first three digits of its postcode, or null without one. */
export function regionOf({ postcode }: Pick<ClusterCandidate, "postcode">): string | null {
  return postcode ? postcode.slice(0, REGION_DIGITS) : null;
}
