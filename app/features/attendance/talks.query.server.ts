import type { Prisma } from "~/db/generated/client";
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
  const talks = await dueTalks(guidedBy(actor));
  return talks.map(({ leadPersonIds: _leads, ...talk }) => talk);
}

function guidedBy(actor: Actor): Prisma.TraineeWhereInput {
  if (actor.role === "planner") return {};
  const trainers = { some: { trainerId: actor.trainerId ?? "", ...inForceOn(today()) } };
  return { memberships: { some: { ...inForceOn(today()), cluster: { trainers } } } };
}
