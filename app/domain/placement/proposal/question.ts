// What a proposal is asked: the plan as it stands, the rules, and which of its cells may change. What is
// over is left out, what has begun stays, and a running phase counts from its first open day.
// Source: requirements.md, placement 3 and 4.
import type { Day } from "../../calendar/day";
import { laterOf } from "../../calendar/day";
import { type ClosedRange, overlaps } from "../../calendar/range";
import type { WishedSite } from "../answer-wish";
import type { Cell } from "../plan-cell";
import type { PlanFacts, PlannedPlacement, PlanTrainee } from "../plan-facts";
import type { RuleBook } from "../rules";
import { cellKey, isInScope, type ProposalScope } from "./scope";

export interface Question {
  readonly facts: PlanFacts;
  readonly book: RuleBook;
  readonly wishes: readonly WishedSite[];
  readonly scope: ProposalScope;
  /** Cells that cannot stay as they are; they may change although they have begun. */
  readonly damaged: readonly Cell[];
  /** The first day that may change, at the earliest tomorrow, per phase. */
  readonly opensOn: (phaseId: string) => Day;
}

/** A phase with the days that are open in it. */
export interface OpenPhase extends ClosedRange {
  readonly id: string;
}

/** Phases that are not over, from their first open day. */
export function openPhasesOf({ facts, opensOn }: Question): OpenPhase[] {
  return facts.phases.flatMap(({ id, startsOn, endsOn }) => {
    const first = laterOf(startsOn, opensOn(id));
    return first > endsOn ? [] : [{ id, startsOn: first, endsOn }];
  });
}

/** A cell of the plan as the search sees it. */
export interface AskedCell extends Cell {
  /** Where the trainee is on the open days; the last one where they are split. */
  readonly siteId: string | null;
  readonly isOpen: boolean;
}

/** Every cell in which somebody is in training on an open day. */
export function cellsOf(question: Question): AskedCell[] {
  const { facts, damaged, scope } = question;
  const byCell = new Map<string, PlannedPlacement[]>();
  for (const placement of facts.placements) {
    const key = cellKey(placement);
    byCell.set(key, [...(byCell.get(key) ?? []), placement]);
  }
  const isDamaged = new Set(damaged.map(cellKey));
  return openPhasesOf(question).flatMap((phase) =>
    facts.trainees
      .filter((trainee) => takesPart(trainee, phase))
      .map((trainee) => {
        const cell = { traineeId: trainee.id, phaseId: phase.id };
        const all = byCell.get(cellKey(cell)) ?? [];
        const there = all.filter((placement) => overlaps(placement, phase));
        const siteIds = [...new Set(there.map(({ siteId }) => siteId))];
        const begun = there.some(({ startsOn }) => startsOn <= facts.today);
        const isLocked = there.some(({ locked }) => locked);
        const isHeld = !isDamaged.has(cellKey(cell)) && (siteIds.length > 1 || begun);
        return {
          ...cell,
          siteId: siteIds.at(-1) ?? null,
          isOpen: !isLocked && !isHeld && isInScope(scope, cell, siteIds.length === 0),
        };
      }),
  );
}

function takesPart(trainee: PlanTrainee, phase: OpenPhase): boolean {
  if (!trainee.phaseIds.includes(phase.id)) return false;
  const stay = trainee.stayByPhase?.[phase.id];
  return stay ? overlaps(stay, phase) : trainee.joinsOn <= phase.endsOn;
}
