// Trainers who cannot, and what became of their lessons: one asked, one accepted, one declined.
import { toDbDay } from "../../app/db/dates";
import type { Prisma, PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { displayName } from "../../app/domain/people/name";
import { seedId } from "../seed-id";
import type { DemoLesson } from "./lessons";
import type { DemoTrainer } from "./people";

type Cast = {
  lessons: readonly DemoLesson[];
  trainers: readonly DemoTrainer[];
  today: Day;
};

export async function seedCovers(db: PrismaClient, cast: Cast): Promise<void> {
  const [persona, ill, partTime, helper] = cast.trainers.filter(({ site }) => site === null);
  if (!persona || !ill || !partTime || !helper) return;
  await seedUnavailability(db, { ill, partTime, today: cast.today });
  const coming = cast.lessons.filter(
    ({ active, cluster, on }) => active && cluster.trainerId === ill.id && on > cast.today,
  );
  const [accepted, asked, declined] = await freeFor(db, coming, [helper, persona, partTime]);
  if (accepted) await cover(db, accepted, { state: "accepted", by: helper, insteadOf: ill });
  if (asked) await cover(db, asked, { state: "asked", by: persona, insteadOf: ill });
  if (declined) await cover(db, declined, { state: "declined", by: partTime, insteadOf: ill });
}

/** The first lessons at which each of these, in turn, holds no other. */
async function freeFor(
  db: PrismaClient,
  lessons: readonly DemoLesson[],
  trainers: readonly DemoTrainer[],
): Promise<(DemoLesson | undefined)[]> {
  const held = await db.lessonTrainer.findMany({
    where: { active: true, trainerId: { in: trainers.map(({ id }) => id) } },
  });
  const given = new Set<string>();
  return trainers.map(({ id: trainerId }) => {
    const own = held.filter((row) => row.trainerId === trainerId);
    const lesson = lessons.find(
      ({ id, startsAt, endsAt }) =>
        !given.has(id) && !own.some((row) => row.startsAt < endsAt && startsAt < row.endsAt),
    );
    if (lesson) given.add(lesson.id);
    return lesson;
  });
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Told = {
  state: "asked" | "accepted" | "declined";
  by: DemoTrainer;
  insteadOf: DemoTrainer;
};

async function cover(db: PrismaClient, lesson: DemoLesson, { state, by, insteadOf }: Told) {
  const { id: lessonId, startsAt, endsAt } = lesson;
  const at = new Date(Math.min(startsAt.getTime() - DAY, Date.now() - 2 * HOUR));
  const settledAt = new Date(at.getTime() + HOUR);
  await db.cover.create({
    data: {
      id: seedId(`cover:${lessonId}`),
      ...{ lessonId, state, absentTrainerId: insteadOf.id, coverTrainerId: by.id },
      ...{ askedAt: at, askedById: seedId("person:planner:0") },
      ...(state !== "asked" && { settledAt, settledById: by.personId }),
    },
  });
  if (state !== "accepted") return;
  const was = await db.person.findUniqueOrThrow({ where: { id: insteadOf.personId } });
  await db.lessonTrainer.updateMany({
    where: { lessonId, trainerId: insteadOf.id },
    data: { trainerId: by.id },
  });
  const room = await db.room.findUniqueOrThrow({ where: { id: lesson.roomId } });
  const announced = { startsAt, endsAt, place: room.name, trainers: [displayName(was)] };
  await db.lessonOrigin.upsert({
    where: { lessonId },
    create: { lessonId, ...announced, changedAt: at },
    update: { trainers: announced.trainers },
  });
}

async function seedUnavailability(
  db: PrismaClient,
  { ill, partTime, today }: { ill: DemoTrainer; partTime: DemoTrainer; today: Day },
): Promise<void> {
  const row = (
    trainer: DemoTrainer,
    days: Pick<Prisma.UnavailabilityCreateManyInput, "startsOn" | "endsOn" | "weekdays">,
  ) => ({
    id: seedId(`unavailability:${trainer.id}`),
    trainerId: trainer.id,
    reportedById: trainer.personId,
    ...days,
  });
  const rows: Prisma.UnavailabilityCreateManyInput[] = [
    row(ill, { startsOn: toDbDay(today), endsOn: toDbDay(addDays(today, 9)) }),
    {
      ...row(partTime, { startsOn: toDbDay(addDays(today, -60)), weekdays: [5] }),
      ...{ fromMinute: 720, toMinute: 1080 },
    },
  ];
  await db.unavailability.createMany({ data: rows });
}
