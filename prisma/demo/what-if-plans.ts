// What planners weigh up: drafts beside the one on the board, a proposal that waits, and a plan that a
// second planner is to approve.
import { fromDbDay, toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day, mondayOf } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { displayName } from "../../app/domain/people/name";
import type { PlacementWeights } from "../../app/domain/placement/optimiser/instance";
import { seedId } from "../seed-id";
import { askedPlan, takeFound } from "./asked-plan";

const COHORT = seedId("cohort:RSA-2026");
const BOARD = seedId("plan:RSA-2026:Entwurf Stationen A bis C");

/** Each draft asks for one thing above all; made on a weekday of the week before. */
const DRAFTS: readonly [name: string, weekday: number, weights: Partial<PlacementWeights>][] = [
  ["Kurze Wege", 3, { commuteMinute: 6, wish: [0, 0, 0], noWish: 0 }],
  ["Wünsche zuerst", 4, { wish: [0, 80, 160], noWish: 320, repeat: 500 }],
];

export async function seedWhatIfPlans(db: PrismaClient, today: Day): Promise<void> {
  for (const [name, weekday, weights] of DRAFTS) {
    const id = seedId(`plan:RSA-2026:${name}`);
    const createdAt = at(addDays(mondayOf(today), weekday - 7), 10, 15);
    const createdById = seedId("person:planner:0");
    await db.plan.create({ data: { id, cohortId: COHORT, name, createdAt, createdById } });
    const found = await askedPlan(db, { planId: id, today, scope: { kind: "all" } }, weights);
    await takeFound(db, id, found);
  }
  await seedWaitingProposal(db, today);
  await seedProposedPlan(db, today);
}

/** Searched for yesterday afternoon, decided by nobody yet. */
async function seedWaitingProposal(db: PrismaClient, today: Day): Promise<void> {
  const scope = { kind: "all" } as const;
  const { best, objective, bound } = await askedPlan(db, { planId: BOARD, today, scope });
  const { version } = await db.plan.findUniqueOrThrow({ where: { id: BOARD } });
  const yesterday = addDays(today, -1);
  const beganAt = at(yesterday, 15, 10);
  await db.proposalRun.create({
    data: {
      id: seedId(`run:${BOARD}`),
      ...{ planId: BOARD, planVersion: version, state: "finished", scope, seconds: 60 },
      ...{ startedAt: beganAt, beganAt, endedAt: at(yesterday, 15, 11), attempts: 1 },
      ...{ startedById: seedId("person:planner:0"), objective, bound, conflicts: [] },
      best: best.map((one) => ({ ...one })),
    },
  });
}

/** Another planner would have shorter ways in the last station; VFA asks for a second pair of eyes. */
async function seedProposedPlan(db: PrismaClient, today: Day): Promise<void> {
  const basis = await db.plan.findFirstOrThrow({
    where: { state: "published", cohort: { name: "VFA-2025" } },
    include: { placements: true },
  });
  const name = "Station C mit kürzeren Wegen";
  const id = seedId(`plan:VFA-2025:${name}`);
  const askedById = seedId("person:planner:1");
  await db.plan.create({
    data: {
      ...{ id, name, cohortId: basis.cohortId, basedOnId: basis.id },
      ...{ createdAt: at(addDays(mondayOf(today), -3), 9, 5), createdById: askedById },
    },
  });
  await db.placement.createMany({
    data: basis.placements.map(({ inForce: _, version: __, ...placement }) => ({
      ...placement,
      ...{ id: seedId(`placement:${id}:${placement.id}`), planId: id },
    })),
  });
  const phaseId = seedId("phase:VFA-2025:Praxisstation C");
  const scope = { kind: "phase", phaseId } as const;
  await takeFound(db, id, await askedPlan(db, { planId: id, today, scope }));
  await db.plan.update({ where: { id }, data: { state: "proposed" } });
  const comment =
    "Die Wege in Station C werden kürzer. Bitte ansehen, bevor die Briefe hinausgehen.";
  const { startsOn } = await db.phase.findUniqueOrThrow({ where: { id: phaseId } });
  const effectiveFrom = toDbDay(mondayOf(fromDbDay(startsOn)));
  const askedAt = at(addDays(today, -1), 16, 5);
  await db.approvalRequest.create({
    data: { planId: id, askedById, askedAt, effectiveFrom, comment },
  });
  await tellOtherPlanner(db, { id, name, askedById, askedAt });
  await db.programme.update({ where: { code: "VFA" }, data: { approvalRequired: true } });
}

type Asked = { id: string; name: string; askedById: string; askedAt: Date };

async function tellOtherPlanner(db: PrismaClient, { id, name, askedById, askedAt }: Asked) {
  const who = await db.person.findUniqueOrThrow({ where: { id: askedById } });
  const values = { plan: name, cohort: "VFA-2025", who: displayName(who) };
  await db.notice.create({
    data: {
      id: seedId(`notice:approval:${id}`),
      ...{ personId: seedId("person:planner:0"), kind: "planAwaitsApproval", values },
      ...{ to: `/plans/${id}/publish`, createdAt: askedAt, mailWaits: false },
    },
  });
}

function at(on: Day, hour: number, minute: number): Date {
  return instantAt(on, hour * 60 + minute, "Europe/Berlin");
}
