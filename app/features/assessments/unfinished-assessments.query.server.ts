import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";

const MOST = 200;

type Row = {
  assessmentId: string | null;
  placementId: string | null;
  traineeId: string;
  version: number;
  state: "draft" | "completed" | null;
  givenName: string;
  familyName: string;
  cohort: string;
  phase: string;
  place: string;
  endsOn: Date;
  authorId: string | null;
};

/**
 * What is over and has no finished assessment: drafts, those not talked over, and placements of the last
 * year that nobody began one of. Without a word of a text. Two queries.
 */
export async function unfinishedAssessments() {
  const on = toDbDay(today());
  const rows = await db.$queryRaw<Row[]>`
    SELECT a."id" AS "assessmentId", a."placementId", a."traineeId", a."version",
           a."state"::text AS "state", h."title" AS "phase", coalesce(s."name", c."name", '') AS "place",
           coalesce(p."endsOn", h."endsOn") AS "endsOn", a."authorId",
           e."givenName", e."familyName", o."name" AS "cohort"
      FROM "Assessment" a
      JOIN "Trainee" t ON t."id" = a."traineeId"
      JOIN "Person" e ON e."id" = t."personId"
      JOIN "Cohort" o ON o."id" = t."cohortId"
      JOIN "Phase" h ON h."id" = a."phaseId"
      LEFT JOIN "Placement" p ON p."id" = a."placementId"
      LEFT JOIN "Site" s ON s."id" = p."siteId"
      LEFT JOIN "Cluster" c ON c."id" = a."clusterId"
     WHERE a."state" IN ('draft', 'completed') AND coalesce(p."endsOn", h."endsOn") < ${on}::date
    UNION ALL
    SELECT NULL, p."id", p."traineeId", 0, NULL, h."title", s."name", p."endsOn", NULL,
           e."givenName", e."familyName", o."name"
      FROM "Placement" p
      JOIN "Trainee" t ON t."id" = p."traineeId"
      JOIN "Person" e ON e."id" = t."personId"
      JOIN "Cohort" o ON o."id" = t."cohortId"
      JOIN "Phase" h ON h."id" = p."phaseId"
      JOIN "Site" s ON s."id" = p."siteId"
     WHERE p."inForce" AND p."endsOn" < ${on}::date AND p."endsOn" > ${on}::date - 365
       AND NOT EXISTS (SELECT 1 FROM "Assessment" a
                        WHERE a."traineeId" = p."traineeId" AND a."phaseId" = p."phaseId")
     ORDER BY "endsOn", "familyName", "givenName" LIMIT ${MOST}`;
  const names = await namesOf(rows.flatMap(({ authorId }) => authorId ?? []));
  return rows.map(({ givenName, familyName, endsOn, authorId, ...row }) => ({
    ...row,
    key: row.assessmentId ?? row.placementId ?? "",
    name: displayName({ givenName, familyName }),
    endsOn: fromDbDay(endsOn),
    author: names.get(authorId ?? "") ?? null,
  }));
}

export type UnfinishedAssessment = Awaited<ReturnType<typeof unfinishedAssessments>>[number];

async function namesOf(personIds: readonly string[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: { id: true, givenName: true, familyName: true },
  });
  return new Map(people.map((person) => [person.id, displayName(person)]));
}

/** Whom a planner can name: all trainers, with the site they belong to. */
export async function possibleAuthors() {
  const trainers = await db.trainer.findMany({
    orderBy: [{ person: { familyName: "asc" } }, { person: { givenName: "asc" } }],
    select: {
      id: true,
      person: { select: { givenName: true, familyName: true } },
      site: { select: { name: true } },
    },
  });
  return trainers.map(({ id, person, site }) => ({
    id,
    name: [displayName(person), site?.name].filter(Boolean).join(", "),
  }));
}
