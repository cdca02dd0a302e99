import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { dayOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { CITY_ZONE, now, today } from "~/platform/clock";
import { clusterFacts } from "./cluster-facts.query.server";

export type ClusterUsage = Awaited<ReturnType<typeof clusterUsage>>;

/** Where a cluster is used, counted: ten queries, however much it is. */
export async function clusterUsage(actor: Actor, clusterId: string) {
  await clusterFacts(actor, clusterId, today());
  ensure(can(actor, "cluster.manage", null));
  const memberships = await membershipsOf(clusterId);
  const members = memberships.filter((row) => contains(row, today())).map((row) => row.traineeId);
  const inCluster = { clusters: { some: { clusterId } } };
  const lessons = await lessonsOf(inCluster);
  const series = await db.series.findMany({
    where: { lessons: { some: inCluster } },
    select: { id: true, title: true, startsOn: true, endsOn: true },
    orderBy: { startsOn: "asc" },
  });
  const placements = await placementsOf(members);
  const plans = await db.plan.findMany({
    where: { placements: { some: { traineeId: { in: members } } } },
    select: { id: true, name: true, state: true },
    orderBy: { createdAt: "desc" },
  });
  return {
    lessons,
    series: series.map(({ startsOn, endsOn, ...one }) => ({
      ...one,
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDay(endsOn),
    })),
    placements,
    plans,
    members: members.length,
    memberships: memberships.length,
    ...(await countsOf(clusterId, members)),
  };
}

async function membershipsOf(clusterId: string) {
  const rows = await db.clusterMembership.findMany({ where: { clusterId } });
  return rows.map(({ traineeId, ...dates }) => ({
    traineeId,
    startsOn: fromDbDay(dates.startsOn),
    endsOn: fromDbDayOrNull(dates.endsOn),
  }));
}

async function lessonsOf(inCluster: { clusters: { some: { clusterId: string } } }) {
  const lessons = await db.lesson.findMany({
    where: { ...inCluster, active: true },
    select: { startsAt: true },
    orderBy: { startsAt: "asc" },
  });
  const toCome = lessons.filter(({ startsAt }) => startsAt >= now());
  return {
    past: lessons.length - toCome.length,
    toCome: toCome.length,
    nextOn: toCome[0] ? dayOf(toCome[0].startsAt, CITY_ZONE) : null,
  };
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
  const assessments = await db.assessment.groupBy({
    by: ["state"],
    where: { clusterId },
    _count: true,
  });
  const levels = await db.level.count({ where: { traineeId } });
  const trainers = await db.clusterTrainer.groupBy({
    by: ["role"],
    where: { clusterId },
    _count: true,
  });
  const preferences = await db.clusterPreference.count({
    where: { members: { some: { traineeId } } },
  });
  const total = (rows: { _count: number }[]) => rows.reduce((sum, row) => sum + row._count, 0);
  const open = assessments.filter(({ state }) => state === "draft" || state === "completed");
  return {
    assessments: { all: total(assessments), open: total(open) },
    levels,
    leads: total(trainers.filter(({ role }) => role === "lead")),
    deputies: total(trainers.filter(({ role }) => role === "deputy")),
    preferences,
  };
}
