import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { forbidden } from "~/domain/access/refusal";
import { dayOf } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { visibleTrainees } from "~/features/trainees/trainee-scope.query.server";
import { CITY_ZONE, today } from "~/platform/clock";
import { currentLevelsOf } from "./current-levels.server";

export type OpenCheckOff = Awaited<ReturnType<typeof openCheckOffs>>[number];

/** Requests that wait for this trainer, the oldest first. Two queries. */
export async function openCheckOffs(actor: Actor) {
  if (actor.role !== "trainer") forbidden();
  const rows = await db.checkOffRequest.findMany({
    where: { answeredAt: null, trainee: visibleTrainees(actor, today()) },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, traineeId: true, moduleId: true, level: true, note: true, requestedAt: true },
      module: { select: { code: true, title: true, targetLevel: true, curriculumId: true } },
      trainee: {
        select: {
          person: { select: { givenName: true, familyName: true } },
          cohort: { select: { curriculumId: true } },
        },
      },
    },
  });
  const own = rows.filter(
    ({ module, trainee }) => module.curriculumId === trainee.cohort.curriculumId,
  );
  const levels = await currentLevelsOf(own.map(({ traineeId }) => traineeId));
  return own.map(({ trainee, module, requestedAt, ...row }) => {
    const now = levels.find(
      (one) => one.traineeId === row.traineeId && one.moduleId === row.moduleId,
    );
    return {
      ...row,
      name: displayName(trainee.person),
      code: module.code,
      title: module.title,
      target: module.targetLevel,
      on: dayOf(requestedAt, CITY_ZONE),
      levelNow: now?.level ?? 0,
      entries: now?.entries ?? 0,
    };
  });
}

/** How many of them there are; one query. */
export function countOpenCheckOffs(actor: Actor): Promise<number> {
  return db.checkOffRequest.count({
    where: { answeredAt: null, trainee: visibleTrainees(actor, today()) },
  });
}
