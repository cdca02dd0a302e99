// The list's filter, order and part as one question to the database, whatever their number.
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { Prisma } from "~/db/generated/client";
import type { Day } from "~/domain/calendar/day";
import type { AccountState } from "~/domain/people/account-state";
import { searchWords } from "~/domain/people/name-search";
import { now } from "~/platform/clock";
import type { Order, SortKey, TraineeFilter } from "./list-view";

type Asked = {
  /** Whom the actor may see; null: everybody. */
  within: readonly string[] | null;
  filter: TraineeFilter;
  order: Order;
  /** Counted from 1; beyond the end the last one. */
  page: number;
  size: number;
};

/** The ids of one part of the list in its order, the number of that part and of all that match. */
export async function findTraineeIds(asked: Asked, on: Day) {
  const { size } = asked;
  const rows = await db.$queryRaw<{ id: string; total: number; page: number }[]>`
    WITH matching AS (${matching(asked, on)}),
    part AS (
      SELECT count(*)::int AS total,
        LEAST(${asked.page}::int, GREATEST(1, ceil(count(*) / ${size}::numeric)::int)) AS page
      FROM matching
    )
    SELECT id, total, page FROM matching, part
    WHERE place > (page - 1) * ${size}::int AND place <= page * ${size}::int
    ORDER BY place`;
  return {
    ids: rows.map(({ id }) => id),
    total: rows[0]?.total ?? 0,
    page: rows[0]?.page ?? 1,
  };
}

function matching(asked: Asked, on: Day): Prisma.Sql {
  const { within, filter, order } = asked;
  return Prisma.sql`
    SELECT t."id"::text AS id, row_number() OVER (ORDER BY ${orderSql(order)}) AS place
    FROM "Trainee" t
    JOIN "Person" p ON p."id" = t."personId"
    JOIN "Cohort" c ON c."id" = t."cohortId"
    ${joins(asked, toDbDay(on))}
    WHERE ${conditions(within, filter)}`;
}

/** Cluster, site and state of the day, as far as they are asked for: one row each at most. */
function joins({ filter, order }: Asked, at: Date): Prisma.Sql {
  const needed = [
    (filter.cluster || order.by === "cluster") && clusterOf(at),
    (filter.siteId || order.by === "site") && siteOf(at),
    (filter.state || order.by === "state") && stateOf(at),
  ];
  const sql = needed.filter((part) => part instanceof Prisma.Sql);
  return sql.length > 0 ? Prisma.join(sql, " ") : Prisma.empty;
}

function clusterOf(at: Date): Prisma.Sql {
  return Prisma.sql`LEFT JOIN (
      SELECT m."traineeId", k."id", k."name"
      FROM "ClusterMembership" m JOIN "Cluster" k ON k."id" = m."clusterId"
      WHERE m."startsOn" <= ${at}::date AND (m."endsOn" IS NULL OR m."endsOn" >= ${at}::date)
    ) k ON k."traineeId" = t."id"`;
}

function siteOf(at: Date): Prisma.Sql {
  return Prisma.sql`LEFT JOIN (
      SELECT x."traineeId", s."id", s."name"
      FROM "Placement" x JOIN "Site" s ON s."id" = x."siteId"
      WHERE x."inForce" AND x."startsOn" <= ${at}::date AND x."endsOn" >= ${at}::date
    ) s ON s."traineeId" = t."id"`;
}

function stateOf(at: Date): Prisma.Sql {
  return Prisma.sql`LEFT JOIN (
      SELECT DISTINCT ON ("traineeId") "traineeId", "state" FROM "Enrolment"
      WHERE "effectiveOn" <= ${at}::date ORDER BY "traineeId", "effectiveOn" DESC
    ) e ON e."traineeId" = t."id"`;
}

function conditions(within: readonly string[] | null, filter: TraineeFilter): Prisma.Sql {
  const { cohortId, cluster, siteId, state, account } = filter;
  return Prisma.join(
    [
      within ? Prisma.sql`t."id" = ANY(${[...within]}::uuid[])` : Prisma.sql`true`,
      ...searchWords(filter.search).map(isNamed),
      ...(cohortId ? [Prisma.sql`t."cohortId" = ${cohortId}::uuid`] : []),
      ...(cluster === "none" ? [Prisma.sql`k."id" IS NULL`] : []),
      ...(cluster && cluster !== "none" ? [Prisma.sql`k."id" = ${cluster}::uuid`] : []),
      ...(siteId ? [Prisma.sql`s."id" = ${siteId}::uuid`] : []),
      ...(state ? [Prisma.sql`e."state" = ${state}::"EnrolmentState"`] : []),
      ...(account ? [hasAccount(account)] : []),
    ],
    " AND ",
  );
}

function isNamed(spellings: readonly string[]): Prisma.Sql {
  const patterns = spellings.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  return Prisma.sql`(p."searchKey" LIKE ANY(${patterns}::text[])
    OR p."email" ILIKE ANY(${patterns}::text[]))`;
}

function hasAccount(state: AccountState): Prisma.Sql {
  const account = Prisma.sql`SELECT 1 FROM "Account" a WHERE a."personId" = p."id"`;
  const waiting = Prisma.sql`a."disabledAt" IS NULL AND a."passwordHash" IS NULL`;
  const open = Prisma.sql`EXISTS (SELECT 1 FROM "AccountToken" l WHERE l."accountId" = a."id"
    AND l."purpose" = 'invitation' AND l."usedAt" IS NULL AND l."expiresAt" > ${now()})`;
  const sql: Record<AccountState, Prisma.Sql> = {
    none: Prisma.sql`NOT EXISTS (${account})`,
    active: Prisma.sql`EXISTS (${account} AND a."disabledAt" IS NULL AND a."passwordHash" IS NOT NULL)`,
    disabled: Prisma.sql`EXISTS (${account} AND a."disabledAt" IS NOT NULL)`,
    invited: Prisma.sql`EXISTS (${account} AND ${waiting} AND ${open})`,
    expired: Prisma.sql`EXISTS (${account} AND ${waiting} AND NOT ${open})`,
  };
  return sql[state];
}

/** "Cluster 2" before "Cluster 10"; by name where that leaves two alike. */
const ORDERS: Record<SortKey, readonly string[]> = {
  name: [`p."searchKey"`],
  cohort: [`c."name"`],
  cluster: [`substring(k."name" from '^\\D*')`, `substring(k."name" from '\\d{1,9}')::int`],
  site: [`s."name"`],
  state: [`e."state"`],
  entry: [`t."entryOn"`],
};

function orderSql({ by, descending }: Order): Prisma.Sql {
  const direction = descending ? "DESC NULLS LAST" : "ASC NULLS FIRST";
  const parts = ORDERS[by].map((part) => `${part} ${direction}`);
  return Prisma.raw([...parts, `p."searchKey"`, `t."id"`].join(", "));
}
