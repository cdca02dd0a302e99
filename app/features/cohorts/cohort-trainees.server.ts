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
};

/** The trainees of cohorts by cohort, folded in the database: one row for each, one query for all. */
export async function cohortTrainees(
  cohortIds: readonly string[],
): Promise<Map<string, FiguresTrainee[]>> {
  const byCohort = new Map<string, FiguresTrainee[]>();
  for (const { cohortId, ...row } of await load(cohortIds)) {
    const trainees = byCohort.get(cohortId) ?? [];
    trainees.push(traineeOf(row));
    byCohort.set(cohortId, trainees);
  }
  return byCohort;
}

function load(cohortIds: readonly string[]) {
  return db.$queryRaw<Row[]>`
    WITH chosen AS (SELECT "id", "cohortId" FROM "Trainee" WHERE "cohortId" = ANY(${cohortIds}::uuid[]))
    SELECT c."cohortId", e."steps", m."isInCluster", m."lastDay", p."phaseIds"
      FROM chosen c
      LEFT JOIN (SELECT "traineeId", json_agg(json_build_object('state', "state",
                        'effectiveOn', "effectiveOn")) AS "steps"
                   FROM "Enrolment" WHERE "traineeId" IN (SELECT "id" FROM chosen)
                  GROUP BY "traineeId") e ON e."traineeId" = c."id"
      LEFT JOIN (SELECT "traineeId", bool_or("endsOn" IS NULL) AS "isInCluster",
                        max("endsOn") AS "lastDay"
                   FROM "ClusterMembership" WHERE "traineeId" IN (SELECT "id" FROM chosen)
                  GROUP BY "traineeId") m ON m."traineeId" = c."id"
      LEFT JOIN (SELECT "traineeId", array_agg("phaseId"::text) AS "phaseIds"
                   FROM "Placement"
                  WHERE "inForce" AND "traineeId" IN (SELECT "id" FROM chosen)
                  GROUP BY "traineeId") p ON p."traineeId" = c."id"`;
}

function traineeOf({ steps, isInCluster, lastDay, phaseIds }: Omit<Row, "cohortId">) {
  return {
    steps: (steps ?? []).map(({ state, effectiveOn }) => ({
      state,
      effectiveOn: day(effectiveOn),
    })),
    inClusterUntil: isInCluster ? ("open" as const) : lastDay && fromDbDay(lastDay),
    phaseIds: phaseIds ?? [],
  };
}
