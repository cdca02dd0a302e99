import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { displayName } from "~/domain/people/name";
import { now } from "~/platform/clock";
import { weekLessonParts } from "./week-lesson-rows.server";
import { toWeekLesson } from "./week-lessons.server";

export type AskedCover = Awaited<ReturnType<typeof askedCovers>>[number];

/** Lessons to come that a trainer is asked to take, the next one first. One query. */
export async function askedCovers(actor: Actor) {
  if (actor.role !== "trainer" || !actor.trainerId) return [];
  const person = { select: { person: { select: { givenName: true, familyName: true } } } };
  const rows = await db.cover.findMany({
    where: {
      coverTrainerId: actor.trainerId,
      state: "asked",
      lesson: { active: true, endsAt: { gt: now() } },
    },
    include: { absentTrainer: person, lesson: { include: weekLessonParts } },
    orderBy: [{ lesson: { startsAt: "asc" } }, { id: "asc" }],
  });
  return rows.map(({ id, absentTrainer, lesson }) => {
    const { title, on, from, to, place, clusters, moduleCodes } = toWeekLesson(lesson);
    return {
      ...{ id, title, on, from, to, place, clusters, moduleCodes },
      insteadOf: displayName(absentTrainer.person),
    };
  });
}
