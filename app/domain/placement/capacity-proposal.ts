// Before a site answers, its places are proposed: no more than its training places, and no more than
// its practical trainers can guide. Source: training-facts.md, 3, hard 2.
import { RULE_DEFAULTS, type RuleCode } from "./rule-defaults";
import type { RuleBook } from "./rules";
import { guidedAtOnce } from "./trainer-ratio";

export interface CapacityProposal {
  /** Trainees at once, 0 or more. */
  readonly places: number;
  /** Which of the two figures is the smaller one. */
  readonly limitedBy: "training-places" | "trainers";
  readonly guided: number;
}

/** @param limits each practical trainer's own most. @param ratio trainees per trainer. */
export function proposedPlaces(
  trainingPlaces: number,
  limits: readonly number[],
  ratio: number,
): CapacityProposal {
  const guided = guidedAtOnce(limits, ratio);
  const limitedBy = guided < trainingPlaces ? "trainers" : "training-places";
  return { places: Math.max(0, Math.min(trainingPlaces, guided)), limitedBy, guided };
}

/**
 * A site takes trainees of every programme, so the smallest parameter counts of all whose rule is on;
 * the default where there is none.
 */
export function strictestParameter(books: readonly RuleBook[], code: RuleCode): number {
  const parameters = books
    .map((book) => book[code])
    .filter(({ severity }) => severity !== null)
    .map(({ parameter }) => parameter);
  return parameters.length > 0 ? Math.min(...parameters) : (RULE_DEFAULTS[code].parameter ?? 0);
}
