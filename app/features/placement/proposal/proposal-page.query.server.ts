import { db } from "~/db/client";
import type { ProposalRun } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { gapOf } from "~/domain/placement/optimiser/gap";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import { now, today } from "~/platform/clock";
import { personNames } from "../person-names.server";
import { factsOf } from "../plan-facts.server";
import { loadPlanRecord } from "../plan-record.server";
import { toldConflicts } from "./conflicts-told";
import { namesIn, previewOf } from "./preview";
import { questionOfPlan } from "./question-of-plan.server";
import { storedBest, storedConflicts, storedScope } from "./stored-run";

export type ProposalPage = Awaited<ReturnType<typeof proposalPage>>;
type RunRow = Omit<ProposalRun, "instance">;

const SHOWN_RUNS = 6;

/** The search for a better plan: asked, under way, or waiting for its planner. */
export async function proposalPage(actor: Actor, planId: string) {
  ensure(can(actor, "plan.manage", null));
  const plan = found(await loadPlan(planId));
  const [latest, ...earlier] = await db.proposalRun.findMany({
    where: { planId },
    omit: { instance: true },
    orderBy: { startedAt: "desc" },
    take: SHOWN_RUNS,
  });
  const names = await personNames(
    db,
    [latest, ...earlier].flatMap((run) => [run?.startedById ?? null, run?.decidedById ?? null]),
  );
  const told = (run: RunRow) => runOf(run, names);
  const isRunning = latest !== undefined && latest.endedAt === null;
  const isWaiting = latest?.endedAt && !latest.decidedAt && latest.best !== null;
  return {
    plan: { ...plan, cohort: undefined, isEditable: isEditable(plan.state) },
    cohort: { id: plan.cohort.id, name: plan.cohort.name },
    run: latest ? told(latest) : null,
    progress: isRunning ? await progressOf(latest) : null,
    review: isWaiting ? await reviewOf(latest) : null,
    choices: isRunning ? null : choicesOf(plan),
    earlier: (isRunning || isWaiting ? earlier : [...(latest ? [latest] : []), ...earlier]).map(
      told,
    ),
  };
}

function loadPlan(id: string) {
  return db.plan.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true, state: true, version: true },
      cohort: {
        select: {
          ...{ id: true, name: true },
          phases: { where: { kind: "placement" }, orderBy: { startsOn: "asc" } },
          trainees: {
            select: { id: true, person: { select: { givenName: true, familyName: true } } },
            orderBy: { person: { searchKey: "asc" } },
          },
        },
      },
    },
  });
}

type PlanRow = NonNullable<Awaited<ReturnType<typeof loadPlan>>>;

function choicesOf({ cohort }: PlanRow) {
  return {
    phases: cohort.phases.map(({ id, title }) => ({ id, title })),
    trainees: cohort.trainees.map(({ id, person }) => ({
      id,
      name: `${person.familyName}, ${person.givenName}`,
    })),
  };
}

function runOf(run: RunRow, names: ReadonlyMap<string, string>) {
  const failure: "lost" | "crashed" = run.error === "lost" ? "lost" : "crashed";
  const { objective, bound } = run;
  return {
    ...{ id: run.id, state: run.state, seconds: run.seconds, accepted: run.accepted },
    scope: storedScope(run.scope).kind,
    startedAt: run.startedAt.toISOString(),
    startedBy: names.get(run.startedById) ?? "–",
    decidedBy: names.get(run.decidedById ?? "") ?? null,
    gap: objective === null || bound === null ? null : gapOf(objective, bound),
    isCancelling: run.cancelAskedAt !== null && run.endedAt === null,
    isRestarted: run.attempts > 1,
    hasPlan: run.best !== null,
    failure: run.state === "failed" ? failure : null,
    planVersion: run.planVersion,
  };
}

/** The best plan so far beside the draft: few figures, because they are asked for every second. */
async function progressOf(run: RunRow) {
  const best = storedBest(run.best) ?? [];
  const rows = await db.placement.findMany({
    where: { planId: run.planId },
    select: { traineeId: true, phaseId: true, siteId: true },
  });
  const now_ = new Map(rows.map((row) => [`${row.traineeId} ${row.phaseId}`, row.siteId]));
  const begun = run.beganAt?.getTime() ?? now().getTime();
  return {
    elapsed: Math.min(run.seconds, Math.max(0, Math.round((now().getTime() - begun) / 1_000))),
    asked: best.length,
    placed: best.filter(({ site }) => site !== null).length,
    moved: best.filter(({ trainee, phase, site }) => {
      const before = now_.get(`${trainee} ${phase}`);
      return before !== undefined && before !== site;
    }).length,
  };
}

async function reviewOf(run: RunRow) {
  const record = found(await loadPlanRecord(db, run.planId));
  const facts = factsOf(record, today());
  const question = questionOfPlan(record, facts, storedScope(run.scope));
  return {
    ...previewOf(question, storedBest(run.best) ?? []),
    conflicts: toldConflicts(storedConflicts(run.conflicts), facts, namesIn(facts)),
    isOutdated: run.planVersion !== record.plan.version,
  };
}
