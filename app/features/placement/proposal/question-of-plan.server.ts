import type { Day } from "~/domain/calendar/day";
import type { Cell } from "~/domain/placement/plan-cell";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import type { Damage } from "~/domain/placement/proposal/damage";
import { damagesOf, movesOn, opensOn } from "~/domain/placement/proposal/damage";
import type { Question } from "~/domain/placement/proposal/question";
import type { ProposalScope } from "~/domain/placement/proposal/scope";
import { ruleBookOfPlan } from "../plan-facts.server";
import type { PlanRecord } from "../plan-record.server";

export type AskedPlan = Question & {
  readonly damages: readonly Damage[];
  readonly movesOn: (cell: Cell) => Day;
};

/** What the search is asked about a plan as it stands; the same rows on the same day ask the same. */
export function questionOfPlan(
  record: PlanRecord,
  facts: PlanFacts,
  scope: ProposalScope,
): AskedPlan {
  const { cohort } = record.plan;
  const book = ruleBookOfPlan(record);
  const damages = scope.kind === "repair" ? damagesOf(facts, book, scope.relieved) : [];
  return {
    ...{ facts, book, scope, damages, damaged: damages },
    wishes: cohort.trainees.flatMap((trainee) => trainee.wishes),
    opensOn: opensOn(facts, damages),
    movesOn: movesOn(facts, damages),
  };
}
