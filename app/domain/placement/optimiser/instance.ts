// What the optimiser is asked and what it answers, in the words of the exchange format
// `clusterplan.placement/1`; minutes, costs and places are whole numbers. Source: placement-model.md.

export interface PlacementPhase {
  readonly id: string;
  readonly weeks: number;
}

export interface PlacementSite {
  readonly id: string;
  readonly district: string;
  readonly size: "large" | "small";
  /** Training places per phase; a phase that is not named has none. */
  readonly places: Readonly<Record<string, number>>;
  readonly minTogether: number;
  /** People of nobody's concern here who are there all the same, per phase; not in the exchange format. */
  readonly company?: Readonly<Record<string, number>>;
}

export interface PlacementTrainee {
  readonly id: string;
  readonly cluster: string;
  readonly phases: readonly string[];
  /** Minutes one way, per site. */
  readonly commuteMinutes: Readonly<Record<string, number>>;
  /** Up to three sites, the dearest first. */
  readonly wishes: readonly string[];
  readonly barred: readonly string[];
  readonly maxCommuteMinutes: number;
}

export interface AssignedSite {
  readonly trainee: string;
  readonly phase: string;
  readonly site: string;
}

export interface PlacementWeights {
  readonly commuteMinute: number;
  readonly longCommuteMinute: number;
  readonly longCommuteFrom: number;
  readonly wish: readonly number[];
  readonly noWish: number;
  readonly repeat: number;
  readonly noLarge: number;
  readonly noSmall: number;
  readonly oneDistrict: number;
  readonly split: number;
  readonly unfairMinute: number;
  readonly unfairFrom: number;
  readonly change: number;
  readonly unplaced: number;
}

export interface PlacementInstance {
  readonly phases: readonly PlacementPhase[];
  readonly sites: readonly PlacementSite[];
  readonly trainees: readonly PlacementTrainee[];
  readonly fixed: readonly AssignedSite[];
  readonly previous: readonly AssignedSite[];
  readonly weights: PlacementWeights;
}

export interface ProposedPlacement {
  readonly trainee: string;
  readonly phase: string;
  readonly site: string | null;
}

export const COST_KEYS = [
  "commute",
  "longCommute",
  "wishes",
  "repeat",
  "noLarge",
  "noSmall",
  "oneDistrict",
  "split",
  "unfair",
  "change",
  "unplaced",
] as const;

export type CostKey = (typeof COST_KEYS)[number];
export type Breakdown = Readonly<Record<CostKey, number>>;

export const CONFLICT_RULES = [
  "unplaced",
  "places",
  "minTogether",
  "barred",
  "maxCommuteMinutes",
  "fixed",
] as const;

/** Rules that cannot hold together, for whom, when and where. */
export interface PlacementConflict {
  readonly rule: (typeof CONFLICT_RULES)[number];
  readonly trainees: readonly string[];
  readonly phases: readonly string[];
  readonly sites: readonly string[];
  /** A German sentence: what cannot be, and what would free it. */
  readonly message: string;
  /** The same as facts, to be said in other words; not in the exchange format. */
  readonly because: ConflictReason;
}

export type ConflictCode =
  | "foreign-phase"
  | "two-sites"
  | "barred"
  | "too-far"
  | "too-many"
  | "alone"
  | "all-barred"
  | "none-near"
  | "company-missing"
  | "not-found"
  | "no-places"
  | "too-few-places";

export interface ConflictReason {
  readonly code: ConflictCode;
  /** Who stays without a site, or is locked in vain. */
  readonly waiting: readonly string[];
  /** Locked people whose place would help. */
  readonly locks: readonly string[];
  /** The places there are, the people that are missing, or the minutes that would do. */
  readonly count: number;
  /** Everybody who wants one of these places. */
  readonly people: number;
}

export interface PlacementResult {
  readonly status: "optimal" | "feasible" | "cancelled";
  readonly objective: number;
  /** Proven: no plan costs less. */
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
  readonly placements: readonly ProposedPlacement[];
  readonly breakdown: Breakdown;
  readonly conflicts: readonly PlacementConflict[];
}
