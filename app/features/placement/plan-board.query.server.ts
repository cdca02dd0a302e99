import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { partTimeOn } from "~/db/enrolments";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { addDays } from "~/domain/calendar/day";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import { standingOf } from "~/domain/placement/provisional";
import { today } from "~/platform/clock";
import type { BoardPhase, BoardPlan, PlanBoard } from "./board";
import { absencesIn, boardAxis } from "./board-calendar.server";
import { boardFindings, firstFindings } from "./board-findings.server";
import { boardHistory } from "./board-history.server";
import { boardGroups } from "./board-rows";
import { boardSites, districtsOf } from "./board-sites";
import { type BoardView, readBoardView } from "./board-view";
import { personNames } from "./person-names.server";
import { factsOf, ruleBookOfPlan } from "./plan-facts.server";
import { loadPlanRecord, type PlanRow } from "./plan-record.server";

/** As many of each gravity as anybody reads at once: a large plan has thousands. */
const FINDINGS_AT_ONCE = 10;

const WHOLE = readBoardView(new URLSearchParams());

/** A plan as two boards, with its findings and what a planner can take back. */
export async function planBoard(
  actor: Actor,
  planId: string,
  view: BoardView = WHOLE,
): Promise<PlanBoard> {
  ensure(can(actor, "plan.read", null));
  const record = found(await loadPlanRecord(db, planId));
  const { plan, sites } = record;
  const facts = factsOf(record, today());
  const book = ruleBookOfPlan(record);
  const axis = await boardAxis(db, plan.cohort.id, facts, view);
  const absences = await absencesIn(db, plan.cohort.id, axis);
  const findings = await boardFindings(db, plan, facts, book);
  const days = book["capacity-confirmed"].parameter;
  const codes = new Map(sites.map(({ id, code }) => [id, code]));
  const districts = districtsOf(facts);
  const sources = plan.cohort.trainees.map((row) => ({
    ...row,
    partTimePercent: partTimeOn(row, facts.today),
    absences: absences.get(row.id) ?? [],
  }));
  return {
    plan: await boardPlan(plan, facts),
    cohort: { id: plan.cohort.id, name: plan.cohort.name },
    axis,
    phases: facts.phases.map((phase) => boardPhase(facts, phase)),
    groups: boardGroups(facts, sources, findings, view),
    clusters: plan.cohort.clusters,
    districts,
    sites: boardSites(facts, { codes, districts, days, board: view.board }),
    confirmationDays: days,
    ...firstFindings(findings, view.allFindings ? Number.POSITIVE_INFINITY : FINDINGS_AT_ONCE),
    history: await boardHistory(db, actor, plan, facts),
  };
}

async function boardPlan(plan: PlanRow, facts: PlanFacts): Promise<BoardPlan> {
  const { id, name, state, version, publication, replacedBy, createdById } = plan;
  const names = await personNames(db, [createdById, publication?.publishedById ?? null]);
  const phases = facts.phases.map((phase) => boardPhase(facts, phase));
  return {
    ...{ id, name, state, version },
    isEditable: isEditable(state),
    createdAt: plan.createdAt.toISOString(),
    createdBy: names.get(createdById ?? "") ?? null,
    published: publication && {
      at: publication.publishedAt.toISOString(),
      by: names.get(publication.publishedById) ?? null,
      reason: publication.reason,
      since: fromDbDay(publication.effectiveFrom),
    },
    replaced: replacedBy && {
      until: addDays(fromDbDay(replacedBy.effectiveFrom), -1),
      by: replacedBy.plan.name,
    },
    placed: phases.reduce((sum, phase) => sum + phase.placed, 0),
    needed: phases.reduce((sum, phase) => sum + phase.needed, 0),
  };
}

function boardPhase(facts: PlanFacts, phase: PlanFacts["phases"][number]): BoardPhase {
  const { id, title, startsOn, endsOn } = phase;
  const needing = facts.trainees.filter(({ phaseIds }) => phaseIds.includes(id));
  const placed = new Set(
    facts.placements.filter(({ phaseId }) => phaseId === id).map(({ traineeId }) => traineeId),
  );
  return {
    ...{ id, title, startsOn, endsOn },
    standing: standingOf(startsOn, facts.today, facts.noticeWeeks),
    placed: needing.filter((trainee) => placed.has(trainee.id)).length,
    needed: needing.length,
  };
}
