import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { dayOf } from "~/domain/calendar/day";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import { canMerge, MERGE_DAYS, type MergeTarget } from "~/domain/schedule/merge";
import { now, today } from "~/platform/clock";
import { inForceOn } from "./lesson-scope.server";

const DAY_MS = 86_400_000;

export interface Joinable {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly from: number;
  readonly to: number;
  readonly clusters: readonly string[];
}

type Near = Omit<MergeTarget, "people"> & { readonly title: string; readonly zone: string };
type Asked = { readonly id: string; readonly startsAt: Date };
type Cluster = { name: string; trainerIds: readonly string[]; people: number };

/** For each of some lessons the others that it could join, nearest first; two queries for all. */
export async function mergeTargets(
  client: Tx,
  actor: Actor,
  lessons: readonly Asked[],
): Promise<ReadonlyMap<string, readonly Joinable[]>> {
  if (lessons.length === 0) return new Map();
  const near = await lessonsAround(client, lessons);
  const clusters = await clustersOf(client, near);
  const all = near.map((lesson) => ({ ...lesson, people: peopleOf(lesson, clusters) }));
  const known = new Map(all.map((lesson) => [lesson.id, lesson]));
  const managed = all.filter(({ startsAt, clusterIds }) => {
    const facts = clusterIds.flatMap((id) => clusters.get(id) ?? []);
    return startsAt > now() && can(actor, "lesson.manage", { trainerIds: [], clusters: facts });
  });
  return new Map(
    lessons.map(({ id, startsAt }) => {
      const source = known.get(id);
      const away = (one: Asked) => Math.abs(one.startsAt.getTime() - startsAt.getTime());
      const busy = all.filter((one) =>
        one.clusterIds.some((is) => source?.clusterIds.includes(is)),
      );
      const found = source ? managed.filter((one) => canMerge(source, one, busy)) : [];
      return [id, found.sort((a, b) => away(a) - away(b)).map((one) => toJoinable(one, clusters))];
    }),
  );
}

/** Some lessons, and those within reach that share a module or a cluster with one of them. */
function lessonsAround(client: Tx, lessons: readonly Asked[]): Promise<Near[]> {
  const ids = lessons.map(({ id }) => id);
  const times = lessons.map(({ startsAt }) => startsAt.getTime());
  const from = new Date(Math.min(...times) - MERGE_DAYS * DAY_MS);
  const to = new Date(Math.max(...times) + MERGE_DAYS * DAY_MS);
  return client.$queryRaw<Near[]>`
    WITH modules AS MATERIALIZED (
      SELECT DISTINCT m."code" FROM "LessonModule" x JOIN "Module" m ON m."id" = x."moduleId"
       WHERE x."lessonId" = ANY(${ids}::uuid[])),
    clusters AS MATERIALIZED (
      SELECT DISTINCT "clusterId" FROM "LessonCluster" WHERE "lessonId" = ANY(${ids}::uuid[])),
    taught AS (
      SELECT l."id", array_agg(m."code") AS codes
        FROM "Lesson" l JOIN "LessonModule" x ON x."lessonId" = l."id"
        JOIN "Module" m ON m."id" = x."moduleId"
       WHERE l."active" AND l."startsAt" BETWEEN ${from} AND ${to} GROUP BY l."id"),
    attended AS (
      SELECT "lessonId" AS id, array_agg("clusterId"::text) AS ids FROM "LessonCluster"
       WHERE "active" AND "startsAt" BETWEEN ${from} AND ${to} GROUP BY "lessonId"),
    held AS (
      SELECT "lessonId" AS id, array_agg("trainerId"::text) AS ids FROM "LessonTrainer"
       WHERE "active" AND "startsAt" BETWEEN ${from} AND ${to} GROUP BY "lessonId")
    SELECT l."id"::text, l."title", l."startsAt", l."endsAt", l."zone", r."seats",
           coalesce(t.codes, '{}') AS "moduleCodes", coalesce(a.ids, '{}') AS "clusterIds",
           coalesce(h.ids, '{}') AS "trainerIds"
      FROM "Lesson" l LEFT JOIN "Room" r ON r."id" = l."roomId"
      LEFT JOIN taught t ON t."id" = l."id" LEFT JOIN attended a ON a.id = l."id"
      LEFT JOIN held h ON h.id = l."id"
     WHERE l."active" AND l."startsAt" BETWEEN ${from} AND ${to}
       AND (t.codes && (SELECT array_agg("code") FROM modules)
            OR a.ids && (SELECT array_agg("clusterId"::text) FROM clusters))
     ORDER BY l."startsAt", l."id"`;
}

async function clustersOf(client: Tx, lessons: readonly Near[]): Promise<Map<string, Cluster>> {
  const inForce = { where: inForceOn(today()) };
  const rows = await client.cluster.findMany({
    where: { id: { in: [...new Set(lessons.flatMap(({ clusterIds }) => clusterIds))] } },
    select: {
      ...{ id: true, name: true, cohort: { select: { name: true } } },
      trainers: { ...inForce, select: { trainerId: true } },
      _count: { select: { memberships: inForce } },
    },
  });
  return new Map(
    rows.map(({ id, name, cohort, trainers, _count }) => [
      id,
      {
        name: `${cohort.name} ${name}`,
        trainerIds: trainers.map(({ trainerId }) => trainerId),
        people: _count.memberships,
      },
    ]),
  );
}

function peopleOf({ clusterIds }: Near, clusters: ReadonlyMap<string, Cluster>): number {
  return clusterIds.reduce((sum, id) => sum + (clusters.get(id)?.people ?? 0), 0);
}

function toJoinable(lesson: Near, clusters: ReadonlyMap<string, Cluster>): Joinable {
  const { id, title, startsAt, endsAt, zone, clusterIds } = lesson;
  return {
    ...{ id, title, on: dayOf(startsAt, zone) },
    ...{ from: minuteOfDay(startsAt, zone), to: minuteOfDay(endsAt, zone) },
    clusters: clusterIds
      .flatMap((one) => clusters.get(one)?.name ?? [])
      .sort((a, b) => a.localeCompare(b, "de", { numeric: true })),
  };
}
