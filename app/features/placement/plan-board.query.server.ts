import { db } from "~/db/client";
import { partTimeOn } from "~/db/enrolments";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { findingsOf } from "~/domain/placement/findings";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import { standingOf } from "~/domain/placement/provisional";
import { today } from "~/platform/clock";
import type { BoardPhase, BoardPlan, PlanBoard } from "./board";
import { boardGroups } from "./board-rows";
import { boardSites } from "./board-sites";
import { personNames } from "./person-names.server";
import { factsOf, ruleBookOfPlan } from "./plan-facts.server";
import { loadPlanRecord, type PlanRow } from "./plan-record.server";

/** A plan as a grid with its sites and findings. */
export async function planBoard(actor: Actor, planId: string): Promise<PlanBoard> {
  ensure(can(actor, "plan.read", null));
  const record = found(await loadPlanRecord(db, planId));
  const { plan, sites } = record;
  const facts = factsOf(record, today());
  const book = ruleBookOfPlan(record);
  const findings = findingsOf(facts, book).filter(
    ({ rule }) => isEditable(plan.state) || rule !== "notice-period",
  );
  const confirmationDays = book["capacity-confirmed"].parameter;
  const codes = new Map(sites.map(({ id, code }) => [id, code]));
  return {
    plan: await boardPlan(plan, facts),
    cohort: { id: plan.cohort.id, name: plan.cohort.name },
    phases: facts.phases.map((phase) => boardPhase(facts, phase)),
    groups: boardGroups(facts, plan.cohort.trainees.map(rowSource), findings),
    sites: boardSites(facts, codes, confirmationDays),
    confirmationDays,
    findings,
  };
}

/** As much of full working time as is agreed today. */
function rowSource(row: PlanRow["cohort"]["trainees"][number]) {
  return { ...row, partTimePercent: partTimeOn(row, today()) };
}

async function boardPlan(plan: PlanRow, facts: PlanFacts): Promise<BoardPlan> {
  const { id, name, state, version, publication, createdById } = plan;
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
