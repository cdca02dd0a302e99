import { db } from "~/db/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { dueTalks } from "./talk-facts.server";

export type TalkList = Awaited<ReturnType<typeof talkList>>;

/** With whom a talk is due: planners of all, trainers of the clusters they lead; nobody else. */
export async function talkList(actor: Actor) {
  ensure(can(actor, "trainee.list", null));
  const talks = await dueTalks(await guidedBy(actor));
  return talks.map(({ leadPersonIds: _leads, ...talk }) => talk);
}

/** Null: everybody. */
async function guidedBy(actor: Actor): Promise<string[] | null> {
  if (actor.role === "planner") return null;
  const trainers = { some: { trainerId: actor.trainerId ?? "", ...inForceOn(today()) } };
  const rows = await db.clusterMembership.findMany({
    where: { ...inForceOn(today()), cluster: { trainers } },
    select: { traineeId: true },
  });
  return rows.map(({ traineeId }) => traineeId);
}
