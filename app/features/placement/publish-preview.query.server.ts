import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { answerWish } from "~/domain/placement/answer-wish";
import {
  type Difference,
  differencesOf,
  siteDifferencesOf,
} from "~/domain/placement/plan-difference";
import type { PlanFacts, PlannedPlacement } from "~/domain/placement/plan-facts";
import { isPublishable } from "~/domain/placement/plan-lifecycle";
import { impossibleAmong, needReason } from "~/domain/placement/publication";
import type { RuleBook } from "~/domain/placement/rules";
import { today } from "~/platform/clock";
import type { BoardFinding } from "./board";
import { boardFindings } from "./board-findings.server";
import { personNames } from "./person-names.server";
import { factsOf, ruleBookOfPlan } from "./plan-facts.server";
import { loadPlanRecord, type PlanRow } from "./plan-record.server";
import { approvalOf } from "./versions/approval-state.server";

export type PublishPreview = Awaited<ReturnType<typeof publishPreview>>;

/** What publishing a plan would change against the one in force, and what speaks against it. */
export async function publishPreview(actor: Actor, planId: string) {
  ensure(can(actor, "plan.publish", null));
  const record = found(await loadPlanRecord(db, planId));
  const { plan } = record;
  const facts = factsOf(record, today());
  const book = ruleBookOfPlan(record);
  const findings = await boardFindings(db, plan, facts, book);
  const [inForce] = plan.cohort.plans.filter(({ id }) => id !== plan.id);
  const names = await personNames(db, [actor.personId]);
  const differences = differencesOf(facts.published, facts.placements);
  return {
    plan: {
      id: plan.id,
      name: plan.name,
      version: plan.version,
      isPublishable: isPublishable(plan.state),
      state: plan.state,
    },
    cohort: { id: plan.cohort.id, name: plan.cohort.name },
    replaces: inForce ? { id: inForce.id, name: inForce.name } : null,
    publisher: names.get(actor.personId) ?? "",
    placements: facts.placements.length,
    noticeWeeks: facts.noticeWeeks,
    changes: inOrder(facts, differences).map((difference) => changeOf(facts, difference)),
    sites: siteDifferencesOf(differences).map((one) => ({
      ...one,
      site: siteName(facts, one.siteId),
    })),
    approval: await approvalOf(actor, record),
    wishes: wishCounts(plan, facts),
    findings: tell(findings, book),
  };
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
    placements.map(({ siteId }) => siteName(facts, siteId));
  return {
    kind,
    traineeId,
    phaseId,
    name: facts.trainees.find(({ id }) => id === traineeId)?.name ?? "",
    phase: facts.phases.find(({ id }) => id === phaseId)?.title ?? "",
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
