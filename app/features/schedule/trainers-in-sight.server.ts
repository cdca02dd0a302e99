import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { found, notFound } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { displayName } from "~/domain/people/name";
import type { Named } from "~/domain/schedule/lesson";
import { CITY_ZONE, today } from "~/platform/clock";
import { lessonsVisibleTo } from "./lesson-scope.server";

/** Whose lessons the actor sees from a day on. */
export async function trainersInSight(actor: Actor, from: Day): Promise<Named[]> {
  const scope = await lessonsVisibleTo(db, actor, today());
  const rows = await db.trainer.findMany({
    where: {
      lessons: {
        some: { active: true, endsAt: { gt: instantAt(from, 0, CITY_ZONE) }, lesson: scope },
      },
    },
    select: { id: true, person: { select: { givenName: true, familyName: true } } },
    orderBy: { person: { searchKey: "asc" } },
  });
  return rows.map(({ id, person: of }) => ({ id, name: displayName(of) }));
}

/** A planner may ask about everybody there is, a trainer about those whose lessons they see. */
export async function ensureInSight(actor: Actor, id: string, trainers: readonly Named[]) {
  if (id === actor.trainerId || trainers.some((trainer) => trainer.id === id)) return;
  if (actor.role !== "planner") notFound();
  found(await db.trainer.findUnique({ where: { id }, select: { id: true } }));
}
