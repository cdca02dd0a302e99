import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { answerWish } from "~/domain/placement/answer-wish";
import {
  decideEffectiveDay,
  type EffectiveDays,
  effectiveDaysOf,
  factsFrom,
  partBefore,
} from "~/domain/placement/effective-day";
import {
  changesOn,
  type Difference,
  differencesOf,
  siteDifferencesOf,
} from "~/domain/placement/plan-difference";
import type { PlanFacts, PlannedPlacement } from "~/domain/placement/plan-facts";
import { isPublishable } from "~/domain/placement/plan-lifecycle";
import { findingsOfPublication, impossibleAmong, needReason } from "~/domain/placement/publication";
import type { RuleBook } from "~/domain/placement/rules";
import { today } from "~/platform/clock";
import type { BoardFinding } from "./board";
import { boardFindings } from "./board-findings.server";
import { effectiveRecord } from "./effective-plan.server";
import { personNames } from "./person-names.server";
import { factsOf, ruleBookOfPlan } from "./plan-facts.server";
import { loadPlanRecord, type PlanRow } from "./plan-record.server";
import { approvalOf } from "./versions/approval-state.server";

export type PublishPreview = Awaited<ReturnType<typeof publishPreview>>;

/**
 * What publishing a plan would change against the one in force from a day on, and what speaks against it.
 * @param chosen the first day; null or one that cannot be: the day that was asked for, or the usual one.
 */
export async function publishPreview(actor: Actor, planId: string, chosen: Day | null = null) {
  ensure(can(actor, "plan.publish", null));
  const draft = found(await loadPlanRecord(db, planId));
  const { plan } = draft;
  const approval = await approvalOf(actor, draft);
  const drafted = factsOf(draft, today());
  const days = effectiveDaysOf(drafted);
  const from = firstPossible(days, [chosen, approval.asked?.effectiveFrom ?? null]);
  const facts = factsOf(effectiveRecord(draft, from), today());
  const book = ruleBookOfPlan(draft);
  const all = findingsOfPublication(facts, book, { open: days.earliest, effective: from });
  const findings = await boardFindings(db, plan, facts, book, all);
  const names = await personNames(db, [actor.personId]);
  return {
    ...headOf(plan),
    effective: {
      ...{ from, earliest: days.earliest, latest: days.latest },
      isChosen: chosen === null || chosen === from,
      leftOut: countLeftOut(drafted, from),
    },
    publisher: names.get(actor.personId) ?? "",
    placements: drafted.placements.length,
    noticeWeeks: facts.noticeWeeks,
    ...changesFrom(facts, from),
    approval,
    wishes: wishCounts(plan, facts),
    findings: tell(findings, book),
  };
}

function headOf({ cohort, ...plan }: PlanRow) {
  const [inForce] = cohort.plans.filter(({ id }) => id !== plan.id);
  const { id, name, version, state } = plan;
  return {
    plan: { id, name, version, state, isPublishable: isPublishable(state) },
    cohort: { id: cohort.id, name: cohort.name },
    replaces: inForce ? { id: inForce.id, name: inForce.name } : null,
  };
}

/** By person and by site, from the first day on that may differ. */
function changesFrom(facts: PlanFacts, from: Day) {
  const { published, placements } = factsFrom(facts, from);
  const differences = differencesOf(published, placements);
  return {
    changes: inOrder(facts, differences).map((difference) => changeOf(facts, difference)),
    sites: siteDifferencesOf(differences).map((one) => ({
      ...one,
      site: siteName(facts, one.siteId),
    })),
  };
}

/** What the draft says otherwise for days on which the plan so far still holds. */
function countLeftOut({ published, placements }: PlanFacts, from: Day): number {
  return differencesOf(partBefore(published, from), partBefore(placements, from)).length;
}

/** The first of the days that may be chosen, or the usual one. */
function firstPossible(days: EffectiveDays, wanted: readonly (Day | null)[]): Day {
  const possible = wanted.find((on) => on && decideEffectiveDay(days, on).ok);
  return possible ?? days.usual;
}

/** Each finding once: impossible, in need of a reason, answered for already, or for information. */
function tell(all: readonly BoardFinding[], book: RuleBook) {
  const answered = all.filter((finding) => finding.answered !== null);
  const findings = all.filter((finding) => finding.answered === null);
  const impossible = impossibleAmong(findings, book);
  const open = needReason(findings).filter((one) => !impossible.includes(one));
  const rest = findings.filter((one) => !impossible.includes(one) && !open.includes(one));
  return { impossible, needReason: open, answered, others: rest };
}

/** By phase, and within it by name. */
function inOrder(facts: PlanFacts, differences: readonly Difference[]): Difference[] {
  const places = (all: readonly { id: string }[], id: string) =>
    all.findIndex((one) => one.id === id);
  return [...differences].sort(
    (a, b) =>
      places(facts.phases, a.phaseId) - places(facts.phases, b.phaseId) ||
      places(facts.trainees, a.traineeId) - places(facts.trainees, b.traineeId),
  );
}

function changeOf(facts: PlanFacts, { kind, traineeId, phaseId, before, after }: Difference) {
  const namesOf = (placements: readonly PlannedPlacement[]) =>
    [...new Set(placements.map(({ siteId }) => siteId))].map((id) => siteName(facts, id));
  return {
    kind,
    traineeId,
    phaseId,
    name: facts.trainees.find(({ id }) => id === traineeId)?.name ?? "",
    phase: facts.phases.find(({ id }) => id === phaseId)?.title ?? "",
    on: changesOn({ before, after }) ?? "",
    before: namesOf(before),
    after: namesOf(after),
  };
}

function siteName(facts: PlanFacts, id: string): string {
  return facts.sites.find((site) => site.id === id)?.name ?? "";
}

function wishCounts({ cohort }: PlanRow, facts: PlanFacts) {
  const wishes = cohort.trainees.flatMap((trainee) => trainee.wishes);
  const answers = wishes.flatMap((wish) => answerWish(facts, wish, wishes) ?? []);
  return { total: wishes.length, granted: answers.filter(({ granted }) => granted).length };
}
