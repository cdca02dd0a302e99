// The rule book as costs: each rule that is weighed has its weight, one that is off costs nothing, and one
// that a programme made hard costs more than anything the search could gain by breaking it.
// Source: placement-model.md, "Costs".
import type { PlacementWeights } from "../optimiser/instance";
import type { RuleCode } from "../rule-defaults";
import type { RuleBook } from "../rules";

/** A soft rule that somebody made hard: dearer than all else, cheaper than leaving somebody unplaced. */
const HARD = 4_000;
/** What no rule of the book says yet. */
const USUAL = {
  commuteMinute: 1,
  wish: [0, 20, 40],
  noWish: 60,
  unfairMinute: 2,
  unfairFrom: 45,
  change: 100,
} as const;
/** A repair moves the fewest first and asks about everything else after that. */
const REPAIR = { change: 3_000, unplaced: 200_000 } as const;
const LEAST_UNPLACED = 10_000;

export function weightsOf(book: RuleBook, isRepair: boolean): PlacementWeights {
  const cost = (code: RuleCode) => costOf(book, code);
  return {
    ...USUAL,
    longCommuteMinute: Math.min(cost("long-commute"), 100),
    longCommuteFrom: book["long-commute"].parameter,
    repeat: cost("repeated-site"),
    noLarge: cost("large-site"),
    noSmall: cost("small-site"),
    oneDistrict: cost("two-districts"),
    split: cost("cluster-together"),
    unplaced: Math.max(LEAST_UNPLACED, cost("unplaced")),
    ...(isRepair && REPAIR),
  };
}

function costOf(book: RuleBook, code: RuleCode): number {
  const { mode, weight } = book[code];
  if (mode === "off") return 0;
  return mode === "hard" ? HARD : weight;
}
