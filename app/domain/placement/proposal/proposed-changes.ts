// What a proposal changes in a plan: only cells that were open, from the phase's first open day; what
// stands before that day stays as it was. Source: requirements.md, placement 3.
import { addDays, type Day, laterOf } from "../../calendar/day";
import { encloses, overlaps } from "../../calendar/range";
import { type Failure, fail, type Outcome, succeed } from "../../outcome";
import { stayIn } from "../change-placements";
import type { ProposedPlacement } from "../optimiser/instance";
import type { Cell } from "../plan-cell";
import type { PlanFacts, PlannedPlacement } from "../plan-facts";
import { cellsOf, type Question } from "./question";
import { cellKey } from "./scope";

export interface ProposedChange extends Cell {
  readonly from: string | null;
  readonly to: string | null;
}

/** `to` null: the rules leave nothing, and the conflicts say why. */
export function proposedChanges(
  question: Question,
  proposed: readonly ProposedPlacement[],
): ProposedChange[] {
  const sites = new Map(
    proposed.map(({ trainee, phase, site }) => [
      cellKey({ traineeId: trainee, phaseId: phase }),
      site,
    ]),
  );
  return cellsOf(question).flatMap(({ isOpen, siteId, ...cell }) => {
    const to = sites.get(cellKey(cell));
    if (!isOpen || to === undefined || to === siteId) return [];
    return [{ ...cell, from: siteId, to }];
  });
}

export type MoveError = Failure<"not-in-phase" | "site-closed" | "twice-at-once">;

/**
 * What stands in a cell once a change is made: the days before the first open one as they were, then the
 * new site. @returns the cell's placements in order; `site-closed`, `twice-at-once`, `not-in-phase`.
 */
export function placementsAfter(
  facts: PlanFacts,
  { traineeId, phaseId, to }: ProposedChange,
  opensOn: Day,
): Outcome<PlannedPlacement[], MoveError> {
  const before = facts.placements
    .filter((one) => one.traineeId === traineeId && one.phaseId === phaseId)
    .flatMap((one) => endedBefore(one, opensOn));
  const trainee = facts.trainees.find(({ id }) => id === traineeId);
  const phase = facts.phases.find(({ id }) => id === phaseId);
  if (to === null) return succeed(before);
  if (!trainee || !phase || !trainee.phaseIds.includes(phaseId)) {
    return fail({
      code: "not-in-phase",
      values: { name: trainee?.name ?? "", phase: phase?.title ?? "" },
    });
  }
  const stay = trainee.stayByPhase?.[phaseId] ?? stayIn(phase, trainee.joinsOn);
  const placement = {
    ...{ traineeId, phaseId, siteId: to, endsOn: stay.endsOn },
    startsOn: laterOf(stay.startsOn, opensOn),
  };
  const site = facts.sites.find(({ id }) => id === to);
  if (!site || !encloses(site.validity, placement)) {
    return fail({ code: "site-closed", values: { site: site?.name ?? "", name: trainee.name } });
  }
  const isElsewhere = facts.elsewhere.some(
    (one) => one.traineeId === traineeId && overlaps(one, placement),
  );
  if (isElsewhere) return fail({ code: "twice-at-once", values: { name: trainee.name } });
  return succeed([...before, placement]);
}

function endedBefore(placement: PlannedPlacement, opensOn: Day): PlannedPlacement[] {
  if (placement.startsOn >= opensOn) return [];
  const last = addDays(opensOn, -1);
  return [placement.endsOn > last ? { ...placement, endsOn: last } : placement];
}
