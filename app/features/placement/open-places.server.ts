// What a planner's day asks of all plans at once, folded in the database: one row for each answer.
import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { type Day, day } from "~/domain/calendar/day";
import type { EnrolmentStep } from "~/domain/cohorts/enrolment";
import { displayName } from "~/domain/people/name";

/** A trainee without a published place in phases that are not over. */
export type OpenPlace = { phaseId: string; joinsOn: Day; steps: readonly EnrolmentStep[] };

type OpenRow = {
  entryOn: Date;
  phaseIds: string[];
  steps: { state: EnrolmentStep["state"]; effectiveOn: string }[] | null;
};

type PersonName = { givenName: string | null; familyName: string | null };

/** Whoever has no place in a phase of their cohort, needed or not; one query. */
export async function openPlaces(on: Day): Promise<OpenPlace[]> {
  const rows = await db.$queryRaw<OpenRow[]>`
    SELECT t."entryOn", array_agg(h."id"::text) AS "phaseIds",
           (SELECT json_agg(json_build_object('state', e."state", 'effectiveOn', e."effectiveOn"))
              FROM "Enrolment" e WHERE e."traineeId" = t."id") AS "steps"
      FROM "Phase" h JOIN "Trainee" t ON t."cohortId" = h."cohortId"
     WHERE h."kind" = 'placement' AND h."endsOn" >= ${toDbDay(on)}::date
       AND NOT EXISTS (SELECT 1 FROM "Placement" x JOIN "Plan" p ON p."id" = x."planId"
                        WHERE x."traineeId" = t."id" AND x."phaseId" = h."id"
                          AND p."state" = 'published' AND p."cohortId" = h."cohortId")
     GROUP BY t."id"`;
  return rows.flatMap(({ entryOn, phaseIds, steps }) => {
    const joinsOn = fromDbDay(entryOn);
    const dated = (steps ?? []).map(({ state, effectiveOn }) => ({
      state,
      effectiveOn: day(effectiveOn),
    }));
    return phaseIds.map((phaseId) => ({ phaseId, joinsOn, steps: dated }));
  });
}

type DraftFacts = { planId: string; doubleBooked: number; createdBy: string | null };

/**
 * Each draft with who made it and how many people it puts where they already are elsewhere, or at two
 * sites at once; one query.
 */
export async function draftFacts(on: Day): Promise<Map<string, DraftFacts>> {
  const rows = await db.$queryRaw<(Omit<DraftFacts, "createdBy"> & PersonName)[]>`
    WITH drafted AS (
      SELECT "id", "cohortId", "createdById" FROM "Plan"
       WHERE "state" NOT IN ('published', 'superseded')),
    placed AS (
      SELECT p."id" AS "planId", p."cohortId", x."id", x."traineeId", x."startsOn", x."endsOn"
        FROM drafted p JOIN "Placement" x ON x."planId" = p."id"),
    clashing AS (
      SELECT x."planId", x."traineeId" FROM placed x
        JOIN placed y ON y."planId" = x."planId" AND y."traineeId" = x."traineeId"
         AND y."id" <> x."id" AND y."startsOn" <= x."endsOn" AND y."endsOn" >= x."startsOn"
       UNION
      SELECT x."planId", x."traineeId" FROM placed x
        JOIN "Placement" y ON y."traineeId" = x."traineeId" AND y."inForce"
         AND y."endsOn" >= ${toDbDay(on)}::date
         AND y."startsOn" <= x."endsOn" AND y."endsOn" >= x."startsOn"
        JOIN "Plan" q ON q."id" = y."planId" AND q."cohortId" <> x."cohortId")
    SELECT p."id"::text AS "planId", count(x."traineeId")::int AS "doubleBooked",
           a."givenName", a."familyName"
      FROM drafted p LEFT JOIN "Person" a ON a."id" = p."createdById"
      LEFT JOIN clashing x ON x."planId" = p."id"
     GROUP BY p."id", a."id"`;
  return new Map(
    rows.map(({ planId, doubleBooked, givenName, familyName }) => {
      const isKnown = givenName !== null && familyName !== null;
      const createdBy = isKnown ? displayName({ givenName, familyName }) : null;
      return [planId, { planId, doubleBooked, createdBy }];
    }),
  );
}
