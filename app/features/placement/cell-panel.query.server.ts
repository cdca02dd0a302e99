import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { mondayOf } from "~/domain/calendar/day";
import { weeksOf } from "~/domain/placement/board-axis";
import { partsOf } from "~/domain/placement/plan-cell";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import { standingOf } from "~/domain/placement/provisional";
import { wayOf } from "~/domain/placement/way";
import { today } from "~/platform/clock";
import { boardFindings } from "./board-findings.server";
import { readCellToken } from "./edit-plan.schema";
import { explainCell } from "./explain-plan";
import { factsOf, ruleBookOfPlan } from "./plan-facts.server";
import { loadPlanRecord } from "./plan-record.server";
import { questionOfPlan } from "./proposal/question-of-plan.server";
import { siteChoices } from "./site-choices";

export type CellPanel = Awaited<ReturnType<typeof cellPanel>>;

/** One trainee in one phase of a plan: where, what the rules say, and what can be done about it. */
export async function cellPanel(actor: Actor, planId: string, token: string) {
  ensure(can(actor, "plan.read", null));
  const cell = found(readCellToken(token));
  const record = found(await loadPlanRecord(db, planId));
  const facts = factsOf(record, today());
  const book = ruleBookOfPlan(record);
  const trainee = found(facts.trainees.find(({ id }) => id === cell.traineeId));
  const phase = found(facts.phases.find(({ id }) => id === cell.phaseId));
  const row = record.plan.cohort.trainees.find(({ id }) => id === trainee.id);
  const wishes = (row?.wishes ?? []).filter(({ phaseId }) => !phaseId || phaseId === phase.id);
  const stay = trainee.stayByPhase?.[phase.id] ?? phase;
  const findings = await boardFindings(db, record.plan, facts, book);
  const { id, version, state } = record.plan;
  return {
    plan: { id, version, isEditable: isEditable(state) },
    trainee: { id: trainee.id, name: trainee.name },
    phase: { id: phase.id, title: phase.title, ...stay },
    standing: standingOf(stay.startsOn, facts.today, facts.noticeWeeks),
    isNeeded: trainee.phaseIds.includes(phase.id),
    parts: partsOf(facts.placements, cell).map((part) => ({
      ...part,
      site: facts.sites.find((site) => site.id === part.siteId)?.name ?? "–",
      way: wayOf(trainee, part.siteId),
    })),
    wishes: wishes.map(({ rank, siteId }) => ({
      rank,
      site: facts.sites.find((site) => site.id === siteId)?.name ?? "–",
    })),
    choices: siteChoices(facts, trainee, phase, wishes),
    partners: facts.trainees
      .filter((one) => one.id !== trainee.id && one.phaseIds.includes(phase.id))
      .map((one) => ({
        id: one.id,
        name: one.name,
        site: siteNames(facts, one.id, phase.id),
      })),
    mondays: weeksOf({ startsOn: mondayOf(stay.startsOn), endsOn: stay.endsOn })
      .map(({ startsOn }) => startsOn)
      .filter((on) => on > stay.startsOn),
    explanation: explainCell(questionOfPlan(record, facts, { kind: "all" }), cell),
    findings: findings.filter(
      ({ traineeIds, phaseIds }) => traineeIds.includes(trainee.id) && phaseIds.includes(phase.id),
    ),
  };
}

function siteNames(facts: ReturnType<typeof factsOf>, traineeId: string, phaseId: string) {
  const parts = partsOf(facts.placements, { traineeId, phaseId });
  const names = parts.map(({ siteId }) => facts.sites.find(({ id }) => id === siteId)?.name ?? "–");
  return names.length === 1 ? (names[0] ?? null) : null;
}
