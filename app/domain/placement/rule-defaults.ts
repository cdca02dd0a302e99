// The rule book a programme begins with; each rule's reason stands in the catalogue until the
// programme gives its own. Source: training-facts.md, 3; placement-model.md, rules and weights.

export const RULE_CODES = [
  "once-at-a-time",
  "site-open",
  "capacity",
  "barred-site",
  "commute-limit",
  "nobody-alone",
  "unplaced",
  "notice-period",
  "trainer-ratio",
  "capacity-confirmed",
  "minor-saturday",
  "long-commute",
  "repeated-site",
  "two-districts",
  "large-site",
  "small-site",
  "cluster-together",
  "module-practice",
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

export type RuleMode = "hard" | "weighted" | "off";

export interface RuleDefault {
  readonly mode: RuleMode;
  /** Cost of one violation, as the optimiser counts it; 0 for rules it does not weigh. */
  readonly weight: number;
  /** People, minutes, days or cases, as the rule says; null where it needs no number. */
  readonly parameter: number | null;
  /** How loud a violation is while the rule is weighted. */
  readonly whenWeighted: "warning" | "note";
  /** Impossible in the world: never switched off and never overridden. */
  readonly fixed?: true;
}

const hard = { mode: "hard", weight: 0, parameter: null, whenWeighted: "warning" } as const;
const warning = { ...hard, mode: "weighted" } as const;
const note = { ...warning, whenWeighted: "note" } as const;

export const RULE_DEFAULTS: Record<RuleCode, RuleDefault> = {
  "once-at-a-time": { ...hard, fixed: true },
  "site-open": { ...hard, fixed: true },
  capacity: hard,
  "barred-site": hard,
  "commute-limit": hard,
  "nobody-alone": { ...hard, parameter: 2 },
  unplaced: { ...warning, weight: 10_000 },
  "notice-period": warning,
  "trainer-ratio": { ...warning, parameter: 3 },
  "capacity-confirmed": { ...warning, parameter: 60 },
  "minor-saturday": warning,
  "long-commute": { ...note, weight: 4, parameter: 75 },
  "repeated-site": { ...note, weight: 150 },
  "two-districts": { ...note, weight: 80 },
  "large-site": { ...note, weight: 80 },
  "small-site": { ...note, weight: 80 },
  "cluster-together": { ...note, weight: 25 },
  "module-practice": { ...note, parameter: 2 },
};
