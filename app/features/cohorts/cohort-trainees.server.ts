import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { type Day, day } from "~/domain/calendar/day";
import type { EnrolmentStep } from "~/domain/cohorts/enrolment";

/** What a cohort's figures ask of a trainee. */
export type FiguresTrainee = {
  steps: readonly EnrolmentStep[];
  /** The last day in a cluster; "open" while it has none, null for who never was in one. */
  inClusterUntil: Day | "open" | null;
  /** Phases with a placement in force. */
  phaseIds: readonly string[];
};

type Row = {
  cohortId: string;
  steps: { state: EnrolmentStep["state"]; effectiveOn: string }[];
  isInCluster: boolean | null;
  lastDay: Date | null;
  phaseIds: string[] | null;
  people: number;
};

/**
 * The trainees of cohorts by cohort; one query. Those of whom the same is to be said come from the
 * database as one row, so that it hardly grows with their number.
 */
export async function cohortTrainees(
  cohortIds: readonly string[],
): Promise<Map<string, FiguresTrainee[]>> {
  const byCohort = new Map<string, FiguresTrainee[]>();
  for (const { cohortId, people, ...row } of await load(cohortIds)) {
    const trainees = byCohort.get(cohortId) ?? [];
    trainees.push(...Array<FiguresTrainee>(people).fill(traineeOf(row)));
    byCohort.set(cohortId, trainees);
  }
  return byCohort;
}

function load(cohortIds: readonly string[]) {
  return db.$queryRaw<Row[]>`
    WITH chosen AS (SELECT "id", "cohortId" FROM "Trainee" WHERE "cohortId" = ANY(${cohortIds}::uuid[])),
    stepped AS (
      SELECT "traineeId", jsonb_agg(jsonb_build_object('state', "state",
               'effectiveOn', "effectiveOn") ORDER BY "effectiveOn") AS "steps"
        FROM "Enrolment" WHERE "traineeId" IN (SELECT "id" FROM chosen) GROUP BY "traineeId"),
    grouped AS (
      SELECT "traineeId", bool_or("endsOn" IS NULL) AS "isInCluster", max("endsOn") AS "lastDay"
        FROM "ClusterMembership" WHERE "traineeId" IN (SELECT "id" FROM chosen)
       GROUP BY "traineeId"),
    placed AS (
      SELECT "traineeId", array_agg("phaseId"::text ORDER BY "startsOn", "phaseId") AS "phaseIds"
        FROM "Placement" WHERE "inForce" AND "traineeId" IN (SELECT "id" FROM chosen)
       GROUP BY "traineeId")
    SELECT c."cohortId", e."steps", m."isInCluster", m."lastDay", p."phaseIds",
           count(*)::int AS "people"
      FROM chosen c
      LEFT JOIN stepped e ON e."traineeId" = c."id"
      LEFT JOIN grouped m ON m."traineeId" = c."id"
      LEFT JOIN placed p ON p."traineeId" = c."id"
     GROUP BY c."cohortId", e."steps", m."isInCluster", m."lastDay", p."phaseIds"`;
}

function traineeOf({ steps, isInCluster, lastDay, phaseIds }: Omit<Row, "cohortId" | "people">) {
  return {
    steps: (steps ?? []).map(({ state, effectiveOn }) => ({
      state,
      effectiveOn: day(effectiveOn),
    })),
    inClusterUntil: isInCluster ? ("open" as const) : lastDay && fromDbDay(lastDay),
    phaseIds: phaseIds ?? [],
  };
}
