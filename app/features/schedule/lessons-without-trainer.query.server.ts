import { db } from "~/db/client";
import { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { addDays, dayOf } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import { isNobodys } from "~/domain/schedule/cover";
import { today } from "~/platform/clock";
import { USUAL_DAYS } from "./asked-cover-span";
import { type HeldLesson, hasQuestion, lessonHolders, managedBy } from "./lesson-holders.server";

export type LessonsWithoutTrainer = Awaited<ReturnType<typeof lessonsWithoutTrainer>>;

/** Lessons of a range that none of their trainers holds and that the actor answers for; one query. */
export async function nobodysLessons(actor: Actor, range: ClosedRange): Promise<HeldLesson[]> {
  const condition = Prisma.sql`${hasQuestion} AND ${managedBy(actor)}`;
  const lessons = await lessonHolders(db, range, condition);
  return lessons.filter(({ holders }) => isNobodys(holders.map(({ state }) => state)));
}

/** The same for the home page: of the next two weeks, with who is missing. */
export async function lessonsWithoutTrainer(actor: Actor) {
  if (!can(actor, "lesson.plan", null)) return [];
  const on = today();
  const lessons = await nobodysLessons(actor, {
    startsOn: on,
    endsOn: addDays(on, USUAL_DAYS - 1),
  });
  return lessons.map(({ id, title, startsAt, endsAt, zone, holders }) => ({
    ...{ id, title, on: dayOf(startsAt, zone) },
    ...{ from: minuteOfDay(startsAt, zone), to: minuteOfDay(endsAt, zone) },
    missing: holders.map(({ name }) => name),
    isAsked: holders.some(({ state }) => state === "asked"),
  }));
}
