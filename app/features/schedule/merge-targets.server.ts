import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { canMerge, MERGE_DAYS, type MergeTarget } from "~/domain/schedule/merge";
import { now, today } from "~/platform/clock";
import { inForceOn } from "./lesson-scope.server";
import { toWeekLesson, weekLessonParts } from "./week-lessons.server";

const DAY_MS = 86_400_000;

function partsOn(on: ReturnType<typeof today>) {
  const inForce = { where: inForceOn(on) };
  return {
    ...weekLessonParts,
    room: { include: { site: true } },
    clusters: {
      select: {
        cluster: {
          select: {
            id: true,
            name: true,
            cohort: { select: { name: true } },
            trainers: { ...inForce, select: { trainerId: true } },
            memberships: { ...inForce, select: { id: true } },
          },
        },
      },
    },
  } satisfies Prisma.LessonInclude;
}

type Row = Prisma.LessonGetPayload<{ include: ReturnType<typeof partsOn> }>;

export interface Joinable {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly from: number;
  readonly to: number;
  readonly clusters: readonly string[];
}

/** For each of some lessons the others that it could join, nearest first; two queries for all. */
export async function mergeTargets(
  client: Tx,
  actor: Actor,
  lessons: readonly { id: string; startsAt: Date }[],
): Promise<ReadonlyMap<string, readonly Joinable[]>> {
  const ids = lessons.map(({ id }) => id);
  const times = lessons.map(({ startsAt }) => startsAt.getTime());
  if (times.length === 0) return new Map();
  const around = {
    gte: new Date(Math.max(now().getTime(), Math.min(...times) - MERGE_DAYS * DAY_MS)),
    lte: new Date(Math.max(...times) + MERGE_DAYS * DAY_MS),
  };
  const sources = await client.lesson.findMany({
    where: { id: { in: ids } },
    include: partsOn(today()),
  });
  const codes = sources.flatMap(({ modules }) => modules.map(({ module }) => module.code));
  const clusterIds = sources.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster.id));
  const others = await client.lesson.findMany({
    where: {
      active: true,
      startsAt: around,
      OR: [
        { modules: { some: { module: { code: { in: codes } } } } },
        { clusters: { some: { clusterId: { in: clusterIds } } } },
      ],
    },
    include: partsOn(today()),
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const managed = others.filter((row) => can(actor, "lesson.manage", managedFacts(row)));
  return new Map(
    sources.map((source) => {
      const from = toMergeable(source);
      const busy = others.filter((row) =>
        row.clusters.some(({ cluster }) => from.clusterIds.includes(cluster.id)),
      );
      const found = managed.filter((row) => canMerge(from, toMergeable(row), busy));
      const away = ({ startsAt }: Row) => Math.abs(startsAt.getTime() - source.startsAt.getTime());
      return [source.id, found.sort((a, b) => away(a) - away(b)).map(toJoinable)];
    }),
  );
}

function managedFacts({ clusters }: Row) {
  return {
    trainerIds: [],
    clusters: clusters.map(({ cluster }) => ({
      trainerIds: cluster.trainers.map(({ trainerId }) => trainerId),
    })),
  };
}

function toMergeable({ id, startsAt, endsAt, room, ...row }: Row): MergeTarget {
  return {
    ...{ id, startsAt, endsAt, seats: room?.seats ?? null },
    moduleCodes: row.modules.map(({ module }) => module.code),
    trainerIds: row.trainers.map(({ trainer }) => trainer.id),
    clusterIds: row.clusters.map(({ cluster }) => cluster.id),
    people: row.clusters.reduce((sum, { cluster }) => sum + cluster.memberships.length, 0),
  };
}

function toJoinable(row: Row): Joinable {
  const { id, title, on, from, to, clusters } = toWeekLesson(row);
  return { id, title, on, from, to, clusters };
}
