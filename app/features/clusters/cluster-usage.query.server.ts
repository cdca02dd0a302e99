import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { dayOf } from "~/domain/calendar/day";
import { CITY_ZONE, now, today } from "~/platform/clock";
import { clusterFacts } from "./cluster-facts.query.server";

export type ClusterUsage = Awaited<ReturnType<typeof clusterUsage>>;

/** Where a cluster is used, counted: eleven queries, however much it is. */
export async function clusterUsage(actor: Actor, clusterId: string) {
  await clusterFacts(actor, clusterId, today());
  ensure(can(actor, "cluster.manage", null));
  const members = await memberIds(clusterId);
  const inCluster = { clusters: { some: { clusterId } } };
  const [lessons, series, placements, plans] = await Promise.all([
    lessonsOf(inCluster),
    db.series.findMany({
      where: { lessons: { some: inCluster } },
      select: { id: true, title: true, startsOn: true, endsOn: true },
      orderBy: { startsOn: "asc" },
    }),
    placementsOf(members),
    db.plan.findMany({
      where: { placements: { some: { traineeId: { in: members } } } },
      select: { id: true, name: true, state: true },
      orderBy: { createdAt: "desc" },
    }),
  ]);
  return {
    lessons,
    series: series.map(({ startsOn, endsOn, ...one }) => ({
      ...one,
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDay(endsOn),
    })),
    placements,
    plans,
    ...(await countsOf(clusterId, members)),
  };
}

async function memberIds(clusterId: string): Promise<string[]> {
  const rows = await db.clusterMembership.findMany({
    where: { clusterId, ...inForceOn(today()) },
    select: { traineeId: true },
  });
  return rows.map(({ traineeId }) => traineeId);
}

async function lessonsOf(inCluster: { clusters: { some: { clusterId: string } } }) {
  const upcoming = { ...inCluster, active: true, startsAt: { gte: now() } };
  const [past, toCome, next] = await Promise.all([
    db.lesson.count({ where: { ...inCluster, active: true, startsAt: { lt: now() } } }),
    db.lesson.count({ where: upcoming }),
    db.lesson.findFirst({ where: upcoming, orderBy: { startsAt: "asc" } }),
  ]);
  return { past, toCome, nextOn: next && dayOf(next.startsAt, CITY_ZONE) };
}

async function placementsOf(traineeIds: string[]) {
  const notOver = { traineeId: { in: traineeIds }, inForce: true };
  const on = toDbDay(today());
  const rows = await db.placement.findMany({
    where: { ...notOver, endsOn: { gte: on } },
    select: { startsOn: true },
  });
  const running = rows.filter(({ startsOn }) => startsOn <= on).length;
  return { running, toCome: rows.length - running };
}

async function countsOf(clusterId: string, members: string[]) {
  const traineeId = { in: members };
  const [assessments, levels, trainers, memberships, preferences] = await Promise.all([
    db.assessment.groupBy({ by: ["state"], where: { clusterId }, _count: true }),
    db.level.count({ where: { traineeId } }),
    db.clusterTrainer.groupBy({ by: ["role"], where: { clusterId }, _count: true }),
    db.clusterMembership.count({ where: { clusterId } }),
    db.clusterPreference.count({ where: { members: { some: { traineeId } } } }),
  ]);
  const total = (rows: { _count: number }[]) => rows.reduce((sum, row) => sum + row._count, 0);
  const open = assessments.filter(({ state }) => state === "draft" || state === "completed");
  return {
    members: members.length,
    memberships,
    assessments: { all: total(assessments), open: total(open) },
    levels,
    leads: total(trainers.filter(({ role }) => role === "lead")),
    deputies: total(trainers.filter(({ role }) => role === "deputy")),
    preferences,
  };
}
