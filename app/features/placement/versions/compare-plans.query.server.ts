import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { findingsOf } from "~/domain/placement/findings";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { planFiguresOf, siteLoadsOf } from "~/domain/placement/plan-figures";
import { PLAN_STATES, type PlanState } from "~/domain/placement/plan-lifecycle";
import { today } from "~/platform/clock";
import { factsOf, ruleBookOfPlan } from "../plan-facts.server";
import { loadPlanRecord } from "../plan-record.server";

export type PlanComparison = Awaited<ReturnType<typeof comparePlans>>;

/** More columns than this nobody compares. */
export const MOST_COMPARED = 4;

/** Plans of a cohort side by side: what is in force and the newest drafts, unless others are chosen. */
export async function comparePlans(actor: Actor, cohortId: string, asked: readonly string[]) {
  ensure(can(actor, "plan.read", null));
  const cohort = found(await loadCohort(cohortId));
  const plans = [...cohort.plans].sort((a, b) => orderOf(a.state) - orderOf(b.state));
  const wanted = plans.filter(({ id }) => asked.includes(id));
  const usual = plans.filter(({ state }) => state !== "superseded");
  const chosen = (wanted.length > 0 ? wanted : usual).slice(0, MOST_COMPARED);
  const compared: { plan: (typeof plans)[number]; facts: PlanFacts; figures: Figures }[] = [];
  for (const plan of chosen) {
    const record = found(await loadPlanRecord(db, plan.id));
    const facts = factsOf(record, today());
    const wishes = record.plan.cohort.trainees.flatMap((trainee) => trainee.wishes);
    const findings = findingsOf(facts, ruleBookOfPlan(record));
    const figures = planFiguresOf(facts, wishes, findings);
    const changes = plan.state === "published" ? 0 : figures.changes;
    compared.push({ plan, facts, figures: { ...figures, changes } });
  }
  const all = compared.map(({ facts }) => facts);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    plans: plans.map((plan) => ({ ...plan, isChosen: chosen.includes(plan) })),
    compared: compared.map(({ plan, figures }) => ({ plan, figures })),
    phases: (all[0]?.phases ?? []).map(({ id, title }) => ({ id, title })),
    people: peopleThatDiffer(all),
    loads: loadsOf(all),
  };
}

type Figures = ReturnType<typeof planFiguresOf>;

function loadCohort(id: string) {
  return db.cohort.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true },
      plans: { select: { id: true, name: true, state: true }, orderBy: { createdAt: "desc" } },
    },
  });
}

/** What is in force first, then drafts. */
function orderOf(state: PlanState): number {
  return state === "published" ? -1 : PLAN_STATES.indexOf(state);
}

/** Person by person and phase by phase, only where the plans do not agree. */
function peopleThatDiffer(plans: readonly PlanFacts[]) {
  const [first] = plans;
  if (!first || plans.length < 2) return [];
  return first.trainees.flatMap(({ id, name }) =>
    first.phases.flatMap((phase) => {
      const sites = plans.map((plan) => sitesAt(plan, id, phase.id));
      const isAlike = new Set(sites.map((names) => names.join())).size < 2;
      return isAlike
        ? []
        : [{ key: `${id} ${phase.id}`, traineeId: id, name, phase: phase.title, sites }];
    }),
  );
}

function sitesAt(plan: PlanFacts, traineeId: string, phaseId: string): string[] {
  return plan.placements
    .filter((one) => one.traineeId === traineeId && one.phaseId === phaseId)
    .map(({ siteId }) => plan.sites.find(({ id }) => id === siteId)?.name ?? "–");
}

/** Sites that any of the plans uses, with every plan's fullest days per phase. */
function loadsOf(plans: readonly PlanFacts[]) {
  const loads = plans.map(siteLoadsOf);
  const used = new Set(loads.flatMap((all) => all.map(({ siteId }) => siteId)));
  return (plans[0]?.sites ?? [])
    .filter(({ id }) => used.has(id))
    .map(({ id, name }) => ({
      ...{ id, name },
      plans: loads.map((all) => all.find(({ siteId }) => siteId === id)?.phases ?? null),
    }));
}
