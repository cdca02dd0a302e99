// What an actor may see as a condition on trainees: every list of people starts from it.
import { toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { type TraineeScope, visibleTo } from "~/domain/access/visible";
import type { Day } from "~/domain/calendar/day";

type AssignedScope = Extract<TraineeScope, { kind: "assigned" }>;

/** The trainees whom `actor` may see on a day. */
export function visibleTrainees(actor: Actor, on: Day): Prisma.TraineeWhereInput {
  return traineesWithin(visibleTo(actor, on));
}

export function traineesWithin(scope: TraineeScope): Prisma.TraineeWhereInput {
  if (scope.kind === "all") return {};
  if (scope.kind === "self") return { id: scope.traineeId };
  if (scope.kind === "assigned") return { OR: [inCluster(scope), ...atSite(scope)] };
  return { id: { in: [] } };
}

function inCluster({ trainerId, on }: AssignedScope): Prisma.TraineeWhereInput {
  const trainers = { some: { trainerId, ...inForceOn(on) } };
  return { memberships: { some: { ...inForceOn(on), cluster: { trainers } } } };
}

function atSite({ siteId, on, endedSince }: AssignedScope): Prisma.TraineeWhereInput[] {
  if (siteId === null) return [];
  const period = { startsOn: { lte: toDbDay(on) }, endsOn: { gte: toDbDay(endedSince) } };
  return [{ placements: { some: { siteId, inForce: true, ...period } } }];
}
