import { toDbDay } from "../../app/db/dates";
import type { EnrolmentState, PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { seedId } from "../seed-id";

type Turn = { state: EnrolmentState; inDays: number; reason?: string; partTimePercent?: number };

/** Training does not run straight for everybody: by cohort and place in it. */
const TURNS: Record<string, readonly Turn[]> = {
  "RSA-2025:8": [
    { state: "deferred", inDays: -24, reason: "Elternzeit" },
    { state: "enrolled", inDays: 70, reason: "Rückkehr wie vereinbart", partTimePercent: 100 },
  ],
  "RSA-2025:15": [{ state: "withdrawn", inDays: -45, reason: "Wechsel in einen anderen Beruf" }],
  "RSA-2025:19": [{ state: "completed", inDays: -10, reason: "Prüfung vorzeitig bestanden" }],
  "RSA-2026:9": [
    { state: "part_time", inDays: 40, reason: "Betreuung eines Kindes", partTimePercent: 75 },
  ],
};

const ENDING: readonly EnrolmentState[] = ["deferred", "withdrawn", "completed"];
const RECORDED_DAYS_BEFORE = 14;

/** Every later step with what it ended, and somebody who is only applied. */
export async function seedEnrolments(db: PrismaClient, today: Day): Promise<void> {
  for (const [key, turns] of Object.entries(TURNS)) {
    const traineeId = seedId(`trainee:${key}`);
    for (const turn of turns) {
      const on = addDays(today, turn.inDays);
      await db.enrolment.create({ data: step(traineeId, turn, { on, today }) });
      if (ENDING.includes(turn.state)) await endWith(db, traineeId, on);
    }
  }
  await seedApplicant(db, today);
}

function step(
  traineeId: string,
  { state, reason = "", partTimePercent }: Turn,
  { on, today }: { on: Day; today: Day },
) {
  const recordedOn = addDays(on < today ? on : today, -RECORDED_DAYS_BEFORE);
  return {
    id: seedId(`enrolment:${traineeId}:${state}`),
    ...{ traineeId, state, reason, effectiveOn: toDbDay(on) },
    partTimePercent: partTimePercent ?? null,
    recordedAt: instantAt(recordedOn, 10 * 60 + 5, "Europe/Berlin"),
    recordedById: seedId("person:planner:0"),
  };
}

async function endWith(db: PrismaClient, traineeId: string, on: Day): Promise<void> {
  const [from, endsOn] = [toDbDay(on), toDbDay(addDays(on, -1))];
  await db.clusterMembership.updateMany({ where: { traineeId, endsOn: null }, data: { endsOn } });
  const inPlans = { traineeId, plan: { state: { not: "superseded" as const } } };
  await db.placement.deleteMany({ where: { ...inPlans, startsOn: { gte: from } } });
  await db.placement.updateMany({
    where: { ...inPlans, endsOn: { gte: from } },
    data: { endsOn },
  });
  await db.attendance.deleteMany({ where: { traineeId, lesson: { startsAt: { gte: from } } } });
  await db.absence.deleteMany({ where: { traineeId, endsOn: { gte: from } } });
}

async function seedApplicant(db: PrismaClient, today: Day): Promise<void> {
  const [personId, traineeId] = [seedId("person:applicant:0"), seedId("trainee:applicant:0")];
  await db.person.create({
    data: {
      ...{ id: personId, givenName: "Farida", familyName: "Rahimi", postcode: "22041" },
      email: "farida.rahimi@beispiel.hamburg.de",
      birthDate: toDbDay(addDays(today, -8_030)),
    },
  });
  await db.trainee.create({
    data: {
      ...{ id: traineeId, personId, cohortId: seedId("cohort:RSA-2026") },
      entryOn: toDbDay(addDays(today, 42)),
    },
  });
  const applied = { state: "applied" as const, inDays: -6, reason: "Nachrückverfahren" };
  const on = addDays(today, applied.inDays);
  await db.enrolment.create({ data: step(traineeId, applied, { on, today }) });
}
