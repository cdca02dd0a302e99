// What the optimiser's first search answers about a plan: the same for the same rows, within a moment.

import { toDbDay } from "../../app/db/dates";
import type { Prisma, PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { ascentOf, climb } from "../../app/domain/placement/optimiser/dual-ascent";
import type { PlacementWeights } from "../../app/domain/placement/optimiser/instance";
import { modelOf } from "../../app/domain/placement/optimiser/model";
import { namedPlan } from "../../app/domain/placement/optimiser/plan";
import { firstPlan } from "../../app/domain/placement/optimiser/schedule";
import { chooseGuide, type Guide, type Guided } from "../../app/domain/placement/practical-trainer";
import { instanceOfPlan } from "../../app/domain/placement/proposal/instance-of-plan";
import {
  placementsAfter,
  proposedChanges,
} from "../../app/domain/placement/proposal/proposed-changes";
import type { ProposalScope } from "../../app/domain/placement/proposal/scope";
import { factsOf } from "../../app/features/placement/plan-facts.server";
import { loadPlanRecord } from "../../app/features/placement/plan-record.server";
import { questionOfPlan } from "../../app/features/placement/proposal/question-of-plan.server";
import { seedId } from "../seed-id";

const ROUNDS = 300;

type Asked = { planId: string; today: Day; scope: ProposalScope };

/** The plan that is found, what it costs and what no plan costs less than. */
export async function askedPlan(
  db: PrismaClient,
  { planId, today, scope }: Asked,
  weights: Partial<PlacementWeights> = {},
) {
  const record = await loadPlanRecord(db, planId);
  if (!record) throw new Error("the demo asks about a plan that it does not have");
  const question = questionOfPlan(record, factsOf(record, today), scope);
  const instance = instanceOfPlan(question);
  const model = modelOf({ ...instance, weights: { ...instance.weights, ...weights } });
  const { cost, sites } = firstPlan(model);
  const ascent = ascentOf(model);
  for (let round = 0; round < ROUNDS && climb(ascent, cost); round++);
  const bound = Math.min(cost, Math.floor(ascent.best));
  return { question, best: namedPlan(model, sites), objective: cost, bound };
}

/** Puts what is found into the plan's rows. */
export async function takeFound(
  db: PrismaClient,
  planId: string,
  { question, best }: Awaited<ReturnType<typeof askedPlan>>,
): Promise<void> {
  const rows: Prisma.PlacementCreateManyInput[] = [];
  const guides = await practicalTrainers(db);
  const guided: Guided[] = [];
  for (const change of proposedChanges(question, best)) {
    const { traineeId, phaseId } = change;
    const after = placementsAfter(question.facts, change, question.movesOn(change));
    if (!after.ok) continue;
    await db.placement.deleteMany({ where: { planId, traineeId, phaseId } });
    rows.push(
      ...after.value.map(({ siteId, startsOn, endsOn }) => {
        const practicalTrainerId = chooseGuide(guides, guided, { siteId, startsOn, endsOn });
        guided.push({ startsOn, endsOn, practicalTrainerId });
        return {
          id: seedId(`placement:${planId}:${traineeId}:${phaseId}:${startsOn}`),
          ...{ planId, traineeId, phaseId, siteId, practicalTrainerId },
          ...{ startsOn: toDbDay(startsOn), endsOn: toDbDay(endsOn) },
        };
      }),
    );
  }
  await db.placement.createMany({ data: rows });
}

async function practicalTrainers(db: PrismaClient): Promise<Guide[]> {
  const rows = await db.trainer.findMany({ where: { siteId: { not: null } } });
  return rows.map(({ id, maxTrainees, siteId }) => ({ id, maxTrainees, siteId: siteId ?? "" }));
}
