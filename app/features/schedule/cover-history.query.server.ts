import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, dayOf } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { displayName } from "~/domain/people/name";
import { CITY_ZONE, today } from "~/platform/clock";

/** Older ones are in the log. */
const SHOWN_DAYS = 120;
const MOST_SHOWN = 20;

export type CoverHistory = Awaited<ReturnType<typeof coverHistory>>;

/**
 * Who asked whom to take which lesson, when, and the answer, newest first: for a planner about a
 * trainer, for everybody else what they were part of. Two queries.
 */
export async function coverHistory(actor: Actor, trainerId: string | null) {
  ensure(can(actor, "lesson.plan", null));
  const person = { select: { person: { select: { givenName: true, familyName: true } } } };
  const rows = await db.cover.findMany({
    where: {
      AND: [
        partOf(actor, actor.role === "planner" ? trainerId : null),
        { askedAt: { gte: instantAt(addDays(today(), -SHOWN_DAYS), 0, CITY_ZONE) } },
      ],
    },
    include: {
      absentTrainer: person,
      coverTrainer: person,
      lesson: { select: { id: true, title: true, startsAt: true, zone: true } },
    },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: MOST_SHOWN,
  });
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ askedById }) => askedById) } },
    select: { id: true, givenName: true, familyName: true },
  });
  const names = new Map(people.map((one) => [one.id, displayName(one)]));
  return rows.map(({ id, state, askedAt, askedById, settledAt, lesson, ...trainers }) => ({
    ...{ id, state, title: lesson.title, on: dayOf(lesson.startsAt, lesson.zone) },
    lessonId: actor.role === "planner" ? lesson.id : null,
    absent: displayName(trainers.absentTrainer.person),
    cover: displayName(trainers.coverTrainer.person),
    askedBy: names.get(askedById) ?? "",
    askedAt: askedAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  }));
}

function partOf({ personId, trainerId: own }: Actor, about: string | null): Prisma.CoverWhereInput {
  const trainerId = about ?? own;
  const asTrainer = trainerId
    ? [{ absentTrainerId: trainerId }, { coverTrainerId: trainerId }]
    : [];
  return { OR: about ? asTrainer : [{ askedById: personId }, ...asTrainer] };
}
