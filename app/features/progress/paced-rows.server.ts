// What the pace asks of each trainee, folded in the database: one row for each, however much they have
// learnt and handed in. Separators are control characters, which no code of a module has.
import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { Prisma } from "~/db/generated/client";
import { type Day, day } from "~/domain/calendar/day";
import type { EnrolmentStep } from "~/domain/cohorts/enrolment";

export type PacedRow = {
  traineeId: string;
  cohortId: string;
  entryOn: Day;
  givenName: string;
  familyName: string;
  cluster: { id: string; name: string } | null;
  /** As the database said them, so that those of whom the same is said are worked out once. */
  stepsText: string;
  steps: readonly EnrolmentStep[];
  /** The newest level of each module that has one; see `levelIn`. */
  levels: string;
  /** Mondays of weeks that were handed in, by commas. */
  handedIn: string;
};

type Row = {
  traineeId: string;
  cohortId: string;
  entryOn: Date;
  givenName: string;
  familyName: string;
  clusterId: string | null;
  cluster: string | null;
  steps: string | null;
  levels: string | null;
  weeks: string | null;
};

/**
 * The trainees of cohorts that are not over, in the order of their names; one query.
 * @param within whom to look at; null: everybody.
 */
export async function pacedRows(within: readonly string[] | null, on: Day): Promise<PacedRow[]> {
  const at = toDbDay(on);
  const rows = await db.$queryRaw<Row[]>`
    SELECT t."id"::text AS "traineeId", t."cohortId"::text, t."entryOn", p."givenName", p."familyName",
           k."id"::text AS "clusterId", k."name" AS "cluster", e."steps", l."levels", r."weeks"
      FROM "Trainee" t
      JOIN "Person" p ON p."id" = t."personId"
      JOIN "Cohort" c ON c."id" = t."cohortId" AND c."endsOn" >= ${at}::date
      LEFT JOIN "ClusterMembership" m ON m."traineeId" = t."id" AND m."startsOn" <= ${at}::date
            AND (m."endsOn" IS NULL OR m."endsOn" >= ${at}::date)
      LEFT JOIN "Cluster" k ON k."id" = m."clusterId"
      LEFT JOIN (SELECT "traineeId", string_agg("state"::text || ' ' || "effectiveOn", ',') AS "steps"
                   FROM "Enrolment" GROUP BY "traineeId") e ON e."traineeId" = t."id"
      LEFT JOIN (SELECT "traineeId", string_agg("weekOn"::text, ',') AS "weeks"
                   FROM "Record" WHERE "state" IN ('submitted', 'signed_off')
                  GROUP BY "traineeId") r ON r."traineeId" = t."id"
      LEFT JOIN (${levelsOf(within)}) l ON l."traineeId" = t."id"
     WHERE ${isAmong(Prisma.sql`t."id"`, within)}
     ORDER BY p."searchKey", t."id"`;
  return rows.map(pacedRow);
}

function levelsOf(within: readonly string[] | null): Prisma.Sql {
  return Prisma.sql`
    SELECT n."traineeId", string_agg(E'\x1e' || o."code" || E'\x1f' || n."level", '') AS "levels"
      FROM (SELECT DISTINCT ON ("traineeId", "moduleId") "traineeId", "moduleId", "level"
              FROM "Level" WHERE ${isAmong(Prisma.sql`"traineeId"`, within)}
             ORDER BY "traineeId", "moduleId", "setAt" DESC, "id" DESC) n
      JOIN "Trainee" t ON t."id" = n."traineeId"
      JOIN "Cohort" c ON c."id" = t."cohortId"
      JOIN "Module" o ON o."id" = n."moduleId" AND o."curriculumId" = c."curriculumId"
     GROUP BY n."traineeId"`;
}

function isAmong(id: Prisma.Sql, within: readonly string[] | null): Prisma.Sql {
  return within ? Prisma.sql`${id} = ANY(${[...within]}::uuid[])` : Prisma.sql`true`;
}

function pacedRow({ clusterId, cluster, entryOn, steps, levels, weeks, ...row }: Row): PacedRow {
  return {
    ...row,
    entryOn: fromDbDay(entryOn),
    cluster: clusterId && cluster !== null ? { id: clusterId, name: cluster } : null,
    stepsText: steps ?? "",
    steps: stepsIn(steps ?? ""),
    levels: levels ?? "",
    handedIn: weeks ?? "",
  };
}

function stepsIn(text: string): EnrolmentStep[] {
  return text === ""
    ? []
    : text.split(",").map((step) => {
        const [state = "", effectiveOn = ""] = step.split(" ");
        return { state: state as EnrolmentStep["state"], effectiveOn: day(effectiveOn) };
      });
}

/** The level of a module in `levels`; it is looked up where it stands, thousands of times a page. */
export function levelIn(levels: string, code: string): number {
  const entry = `\x1e${code}\x1f`;
  const at = levels.indexOf(entry);
  return at < 0 ? 0 : Number(levels.charAt(at + entry.length));
}
