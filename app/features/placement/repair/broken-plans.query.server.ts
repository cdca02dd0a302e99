import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { addDays } from "~/domain/calendar/day";
import { today } from "~/platform/clock";

export type BrokenPlan = { planId: string; plan: string; cohort: string; count: number };

/**
 * Published plans with placements that cannot stay: their site closes, is barred for the trainee or
 * farther than they can go by stated minutes, or has fewer places than people. For planners; one query. @param about only what concerns a site or a trainee.
 */
export async function brokenPlans(
  actor: Actor,
  about: { siteId?: string; traineeId?: string } = {},
): Promise<BrokenPlan[]> {
  if (!can(actor, "plan.manage", null)) return [];
  const tomorrow = toDbDay(addDays(today(), 1));
  const atSite = about.siteId ? Prisma.sql`AND x."siteId" = ${about.siteId}::uuid` : Prisma.empty;
  const ofTrainee = about.traineeId
    ? Prisma.sql`AND x."traineeId" = ${about.traineeId}::uuid`
    : Prisma.empty;
  return db.$queryRaw<BrokenPlan[]>`
    SELECT p."id"::text AS "planId", p."name" AS "plan", c."name" AS "cohort",
           count(*)::int AS "count"
      FROM "Placement" x
      JOIN "Plan" p ON p."id" = x."planId" JOIN "Cohort" c ON c."id" = p."cohortId"
      JOIN "Site" s ON s."id" = x."siteId"
      CROSS JOIN LATERAL (SELECT greatest(x."startsOn", ${tomorrow}::date) AS "on") d
     WHERE x."inForce" AND x."endsOn" >= ${tomorrow}::date ${atSite} ${ofTrainee}
       AND (s."validTo" < x."endsOn"
            OR EXISTS (SELECT 1 FROM "PlanningRestriction" r
                        WHERE r."traineeId" = x."traineeId" AND r."barredSiteId" = x."siteId"
                          AND r."acceptedAt" IS NOT NULL)
            OR EXISTS (SELECT 1 FROM "PlanningRestriction" r
                        JOIN "Trainee" t ON t."id" = r."traineeId"
                        JOIN "Person" a ON a."id" = t."personId"
                        JOIN "TravelTime" w ON w."postcode" = a."postcode"
                       WHERE r."traineeId" = x."traineeId" AND r."acceptedAt" IS NOT NULL
                         AND w."siteId" = x."siteId" AND w."minutes" > r."maxCommuteMinutes")
            OR EXISTS (SELECT 1 FROM "Capacity" k
                        WHERE k."siteId" = x."siteId" AND d."on" BETWEEN k."startsOn" AND k."endsOn"
                          AND k."places" < (SELECT count(DISTINCT y."traineeId") FROM "Placement" y
                                             WHERE y."inForce" AND y."siteId" = x."siteId"
                                               AND d."on" BETWEEN y."startsOn" AND y."endsOn")))
     GROUP BY p."id", c."name"
     ORDER BY c."name"`;
}
