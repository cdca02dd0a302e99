import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { dayOf } from "~/domain/calendar/day";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import type { Span } from "~/domain/schedule/lesson";
import { canMerge, MERGE_DAYS, type MergeTarget } from "~/domain/schedule/merge";
import { now, today } from "~/platform/clock";
import { inForceOn } from "./lesson-scope.server";

const DAY_MS = 86_400_000;

/** Of a lesson so many within reach are looked at. */
const MOST_NEAR = 40;

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
type Taken = Span & { readonly id: string; readonly clusterId: string };
type Cluster = { name: string; trainerIds: readonly string[]; people: number };

/** For each of some lessons the others that it could join, nearest first; three queries for all. */
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
  const taken = await takenBy(client, lessons);
  return new Map(
    lessons.map(({ id, startsAt }) => {
      const source = known.get(id);
      const away = (one: Asked) => Math.abs(one.startsAt.getTime() - startsAt.getTime());
      const busy = taken.filter(({ clusterId }) => source?.clusterIds.includes(clusterId));
      const found = source ? managed.filter((one) => canMerge(source, one, busy)) : [];
      return [id, found.sort((a, b) => away(a) - away(b)).map((one) => toJoinable(one, clusters))];
    }),
  );
}

/** The days within reach of some lessons. */
function reachOf(lessons: readonly Asked[]) {
  const times = lessons.map(({ startsAt }) => startsAt.getTime());
  return {
    from: new Date(Math.min(...times) - MERGE_DAYS * DAY_MS),
    to: new Date(Math.max(...times) + MERGE_DAYS * DAY_MS),
  };
}

/** Some lessons, and of each the nearest that teach its modules to others by others. */
function lessonsAround(client: Tx, lessons: readonly Asked[]): Promise<Near[]> {
  const ids = lessons.map(({ id }) => id);
  const { from, to } = reachOf(lessons);
  return client.$queryRaw<Near[]>`
    WITH taught AS (
      SELECT x."lessonId" AS id, array_agg(m."code") AS codes
        FROM "Lesson" l JOIN "LessonModule" x ON x."lessonId" = l."id"
        JOIN "Module" m ON m."id" = x."moduleId"
       WHERE l."active" AND l."startsAt" BETWEEN ${from} AND ${to} GROUP BY 1),
    attended AS (
      SELECT "lessonId" AS id, array_agg("clusterId"::text) AS ids FROM "LessonCluster"
       WHERE "active" AND "startsAt" BETWEEN ${from} AND ${to} GROUP BY 1),
    held AS (
      SELECT "lessonId" AS id, array_agg("trainerId"::text) AS ids FROM "LessonTrainer"
       WHERE "active" AND "startsAt" BETWEEN ${from} AND ${to} GROUP BY 1),
    near AS MATERIALIZED (
      SELECT l."id", l."title", l."startsAt", l."endsAt", l."zone", l."roomId", t.codes,
             a.ids AS clusters, h.ids AS trainers
        FROM taught t JOIN attended a ON a.id = t.id JOIN held h ON h.id = t.id
        JOIN "Lesson" l ON l."id" = t.id),
    picked AS (
      SELECT "id" FROM near WHERE "id" = ANY(${ids}::uuid[])
       UNION
      SELECT o."id" FROM near s CROSS JOIN LATERAL (
        SELECT n."id" FROM near n
         WHERE n.codes @> s.codes AND NOT n.clusters && s.clusters AND NOT n.trainers && s.trainers
           AND n."startsAt" > ${now()}
         ORDER BY abs(extract(epoch FROM n."startsAt" - s."startsAt")), n."id"
         LIMIT ${MOST_NEAR}) o
       WHERE s."id" = ANY(${ids}::uuid[]))
    SELECT n."id"::text, n."title", n."startsAt", n."endsAt", n."zone", r."seats",
           n.codes AS "moduleCodes", n.clusters AS "clusterIds", n.trainers AS "trainerIds"
      FROM picked p JOIN near n ON n."id" = p."id" LEFT JOIN "Room" r ON r."id" = n."roomId"
     ORDER BY n."startsAt", n."id"`;
}

/** When the clusters of some lessons have one, within reach. */
function takenBy(client: Tx, lessons: readonly Asked[]): Promise<Taken[]> {
  const { from, to } = reachOf(lessons);
  return client.$queryRaw<Taken[]>`
    SELECT c."lessonId"::text AS "id", c."clusterId"::text, c."startsAt", c."endsAt"
      FROM "LessonCluster" c
     WHERE c."active" AND c."startsAt" BETWEEN ${from} AND ${to} AND c."clusterId" IN (
       SELECT "clusterId" FROM "LessonCluster" WHERE "lessonId" = ANY(${lessons.map(({ id }) => id)}::uuid[]))`;
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
