import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { lessonParts } from "./lesson-fact.server";

const address = { select: { name: true, street: true, postcode: true, city: true } } as const;

export const weekLessonParts = {
  ...lessonParts,
  room: { select: { id: true, name: true, address: true, site: address } },
  site: address,
  modules: { select: { module: { select: { code: true } } } },
  origin: true,
} satisfies Prisma.LessonInclude;

export type WeekLessonRow = Prisma.LessonGetPayload<{ include: typeof weekLessonParts }>;

/**
 * Lessons with their `weekLessonParts`, in two queries at once. Joined by Prisma a lesson costs the
 * database most of a millisecond, read apart a dozen round trips.
 */
export async function withParts(
  client: Tx,
  rows: readonly Prisma.LessonGetPayload<object>[],
): Promise<WeekLessonRow[]> {
  const ids = rows.map(({ id }) => id);
  const [parts, origins] = await Promise.all([
    partsOf(client, ids),
    client.lessonOrigin.findMany({ where: { lessonId: { in: ids } } }),
  ]);
  const partsById = new Map(parts.map(({ lessonId, ...own }) => [lessonId, own]));
  const originById = new Map(origins.map((origin) => [origin.lessonId, origin]));
  return rows.flatMap((row) => {
    const own = partsById.get(row.id);
    return own ? [{ ...row, ...own, origin: originById.get(row.id) ?? null }] : [];
  });
}

type Parts = Omit<WeekLessonRow, keyof Prisma.LessonGetPayload<object> | "origin">;

function partsOf(client: Tx, ids: string[]): Promise<(Parts & { lessonId: string })[]> {
  return client.$queryRaw`
    WITH taught AS (
      SELECT x."lessonId", jsonb_agg(jsonb_build_object('trainer', jsonb_build_object('id', t."id",
          'person', jsonb_build_object('givenName', p."givenName", 'familyName', p."familyName")))
        ORDER BY p."searchKey", t."id") AS list
      FROM "LessonTrainer" x JOIN "Trainer" t ON t."id" = x."trainerId"
      JOIN "Person" p ON p."id" = t."personId"
      WHERE x."lessonId" = ANY(${ids}::uuid[]) GROUP BY x."lessonId"
    ), attended AS (
      SELECT x."lessonId", jsonb_agg(jsonb_build_object('cluster', jsonb_build_object('id', k."id",
          'name', k."name", 'cohort', jsonb_build_object('name', c."name")))) AS list
      FROM "LessonCluster" x JOIN "Cluster" k ON k."id" = x."clusterId"
      JOIN "Cohort" c ON c."id" = k."cohortId"
      WHERE x."lessonId" = ANY(${ids}::uuid[]) GROUP BY x."lessonId"
    ), about AS (
      SELECT x."lessonId",
        jsonb_agg(jsonb_build_object('module', jsonb_build_object('code', m."code"))) AS list
      FROM "LessonModule" x JOIN "Module" m ON m."id" = x."moduleId"
      WHERE x."lessonId" = ANY(${ids}::uuid[]) GROUP BY x."lessonId"
    ), house AS (
      SELECT s."id", jsonb_build_object('name', s."name", 'street', s."street",
        'postcode', s."postcode", 'city', s."city") AS address FROM "Site" s
    )
    SELECT l."id" AS "lessonId", h.address AS "site",
      CASE WHEN r."id" IS NOT NULL THEN jsonb_build_object('id', r."id", 'name', r."name",
        'address', r."address", 'site', rh.address) END AS "room",
      COALESCE(taught.list, '[]') AS "trainers", COALESCE(attended.list, '[]') AS "clusters",
      COALESCE(about.list, '[]') AS "modules"
    FROM "Lesson" l
    LEFT JOIN taught ON taught."lessonId" = l."id"
    LEFT JOIN attended ON attended."lessonId" = l."id"
    LEFT JOIN about ON about."lessonId" = l."id"
    LEFT JOIN "Room" r ON r."id" = l."roomId"
    LEFT JOIN house rh ON rh."id" = r."siteId"
    LEFT JOIN house h ON h."id" = l."siteId"
    WHERE l."id" = ANY(${ids}::uuid[])`;
}
