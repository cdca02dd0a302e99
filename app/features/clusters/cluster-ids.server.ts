// The list's filter, order and part as one question to the database, whatever their number.
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { Prisma } from "~/db/generated/client";
import type { Day } from "~/domain/calendar/day";
import { searchWords } from "~/domain/people/name-search";
import { type ClusterView, CLUSTERS_PER_PAGE as SIZE } from "./cluster-view";

type Asked = {
  /** What the actor may see; null: everything. */
  within: readonly string[] | null;
  view: ClusterView;
  /** Counted from 1; beyond the end the last one. */
  page: number;
};

/** The ids of one part of the list in its order, the number of that part and of all that match. */
export async function findClusterIds({ within, view, page }: Asked, on: Day) {
  const rows = await db.$queryRaw<{ id: string; total: number; page: number }[]>`
    WITH matching AS (${matching(within, view, on)}),
    part AS (
      SELECT count(*)::int AS total,
        LEAST(${page}::int, GREATEST(1, ceil(count(*) / ${SIZE}::numeric)::int)) AS page
      FROM matching
    )
    SELECT id, total, page FROM matching, part
    WHERE place > (page - 1) * ${SIZE}::int AND place <= page * ${SIZE}::int
    ORDER BY place`;
  return {
    ids: rows.map(({ id }) => id),
    total: rows[0]?.total ?? 0,
    page: rows[0]?.page ?? 1,
  };
}

/** The youngest cohort first, in it "Cluster 2" before "Cluster 10". */
function matching(within: Asked["within"], view: ClusterView, on: Day): Prisma.Sql {
  const { search, cohortId, isWithPast } = view;
  const conditions = [
    within ? Prisma.sql`k."id" = ANY(${[...within]}::uuid[])` : Prisma.sql`true`,
    ...(isWithPast ? [] : [isNotOver(on)]),
    ...(cohortId ? [Prisma.sql`k."cohortId" = ${cohortId}::uuid`] : []),
    ...searchWords(search).map((spellings) => isNamed(spellings, on)),
  ];
  return Prisma.sql`
    SELECT k."id"::text AS id, row_number() OVER (ORDER BY c."startsOn" DESC, c."name" DESC, c."id",
      substring(k."name" from '^\\D*'), substring(k."name" from '\\d{1,9}')::int NULLS FIRST,
      k."name", k."id") AS place
    FROM "Cluster" k JOIN "Cohort" c ON c."id" = k."cohortId"
    WHERE ${Prisma.join(conditions, " AND ")}`;
}

/** Neither the cohort nor the cluster itself has ended. */
function isNotOver(on: Day): Prisma.Sql {
  const at = toDbDay(on);
  return Prisma.sql`(c."endsOn" >= ${at}::date AND NOT EXISTS (SELECT 1 FROM "ClusterClosing" z
    WHERE z."clusterId" = k."id" AND z."lastOn" < ${at}::date))`;
}

/** A word of the cluster's name, or of somebody's who is in it or leads it on that day. */
function isNamed(spellings: readonly string[], on: Day): Prisma.Sql {
  const patterns = spellings.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  const isMeant = Prisma.sql`p."searchKey" LIKE ANY(${patterns}::text[])`;
  return Prisma.sql`(k."name" ILIKE ANY(${patterns}::text[])
    OR k."id" IN (SELECT m."clusterId" FROM "ClusterMembership" m
      JOIN "Trainee" t ON t."id" = m."traineeId" JOIN "Person" p ON p."id" = t."personId"
      WHERE ${isMeant} AND ${isInForce("m", on)})
    OR k."id" IN (SELECT l."clusterId" FROM "ClusterTrainer" l
      JOIN "Trainer" t ON t."id" = l."trainerId" JOIN "Person" p ON p."id" = t."personId"
      WHERE ${isMeant} AND ${isInForce("l", on)}))`;
}

function isInForce(table: "l" | "m", on: Day): Prisma.Sql {
  const [at, row] = [toDbDay(on), Prisma.raw(table)];
  return Prisma.sql`${row}."startsOn" <= ${at}::date
    AND (${row}."endsOn" IS NULL OR ${row}."endsOn" >= ${at}::date)`;
}
