import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { dayOf } from "~/domain/calendar/day";
import { type LevelValue, toLevel } from "~/domain/progress/level";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { CITY_ZONE, now, today } from "~/platform/clock";

/** When a module is taught next, what the trainee thinks, and what became of their request. */
export type ModuleLearning = {
  nextLesson: { id: string; title: string; startsAt: string } | null;
  self: LevelValue | null;
  request: LearningRequest | null;
};

export type LearningRequest = {
  id: string;
  level: number;
  note: string | null;
  on: string;
  outcome: "confirmed" | "declined" | "withdrawn" | null;
  answer: string | null;
};

/** By module id; modules about which nothing is known are missing. Four queries. */
export async function traineeLearning(
  actor: Actor,
  traineeId: string,
): Promise<Map<string, ModuleLearning>> {
  await traineeFacts(actor, traineeId, today());
  const lessons = await nextLessons(traineeId);
  const selves = await ownLevels(traineeId);
  const requests = await lastRequests(traineeId);
  const ids = new Set([...lessons.keys(), ...selves.keys(), ...requests.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      {
        nextLesson: lessons.get(id) ?? null,
        self: selves.get(id) ?? null,
        request: requests.get(id) ?? null,
      },
    ]),
  );
}

type LessonRow = { moduleId: string; id: string; title: string; startsAt: Date };

/** The first lesson to come of each module, of the clusters that the trainee is in by then. */
async function nextLessons(traineeId: string) {
  const rows = await db.$queryRaw<LessonRow[]>`
    SELECT DISTINCT ON (m."moduleId") m."moduleId", l."id", l."title", l."startsAt"
      FROM "ClusterMembership" s
      JOIN "LessonCluster" c ON c."clusterId" = s."clusterId" AND c."active"
      JOIN "Lesson" l ON l."id" = c."lessonId" AND l."endsAt" > ${now()}
       AND (l."startsAt" AT TIME ZONE ${CITY_ZONE})::date BETWEEN s."startsOn"
           AND coalesce(s."endsOn", 'infinity')
      JOIN "LessonModule" m ON m."lessonId" = l."id"
     WHERE s."traineeId" = ${traineeId}::uuid
     ORDER BY m."moduleId", l."startsAt"`;
  return new Map(
    rows.map(({ moduleId, startsAt, ...lesson }) => [
      moduleId,
      { ...lesson, startsAt: startsAt.toISOString() },
    ]),
  );
}

async function ownLevels(traineeId: string) {
  const rows = await db.selfAssessment.findMany({
    where: { traineeId },
    orderBy: { assessedAt: "asc" },
    select: { moduleId: true, level: true },
  });
  return new Map(rows.map(({ moduleId, level }) => [moduleId, toLevel(level) ?? 0]));
}

async function lastRequests(traineeId: string) {
  const rows = await db.checkOffRequest.findMany({
    where: { traineeId },
    orderBy: { requestedAt: "asc" },
    select: {
      ...{ id: true, moduleId: true, level: true, note: true, requestedAt: true },
      ...{ outcome: true, answer: true },
    },
  });
  return new Map(
    rows.map(({ moduleId, requestedAt, ...row }) => [
      moduleId,
      { ...row, on: dayOf(requestedAt, CITY_ZONE) },
    ]),
  );
}
