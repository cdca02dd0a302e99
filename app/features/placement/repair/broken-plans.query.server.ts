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
    WITH lasting AS (
      SELECT x."planId", x."traineeId", x."siteId", x."endsOn",
             greatest(x."startsOn", ${tomorrow}::date) AS "on"
        FROM "Placement" x
       WHERE x."inForce" AND x."endsOn" >= ${tomorrow}::date ${atSite} ${ofTrainee}),
    crowded AS (
      SELECT d."siteId", d."on" FROM (SELECT DISTINCT "siteId", "on" FROM lasting) d
       WHERE (SELECT min(k."places") FROM "Capacity" k
               WHERE k."siteId" = d."siteId" AND d."on" BETWEEN k."startsOn" AND k."endsOn")
             < (SELECT count(*) FROM "Placement" y
                 WHERE y."inForce" AND y."siteId" = d."siteId"
                   AND d."on" BETWEEN y."startsOn" AND y."endsOn")),
    barred AS (
      SELECT r."traineeId", r."barredSiteId" AS "siteId" FROM "PlanningRestriction" r
       WHERE r."acceptedAt" IS NOT NULL AND r."barredSiteId" IS NOT NULL
      UNION
      SELECT r."traineeId", w."siteId" FROM "PlanningRestriction" r
        JOIN "Trainee" t ON t."id" = r."traineeId" JOIN "Person" a ON a."id" = t."personId"
        JOIN "TravelTime" w ON w."postcode" = a."postcode" AND w."minutes" > r."maxCommuteMinutes"
       WHERE r."acceptedAt" IS NOT NULL)
    SELECT p."id"::text AS "planId", p."name" AS "plan", c."name" AS "cohort",
           count(*)::int AS "count"
      FROM lasting x
      JOIN "Plan" p ON p."id" = x."planId" JOIN "Cohort" c ON c."id" = p."cohortId"
      JOIN "Site" s ON s."id" = x."siteId"
     WHERE s."validTo" < x."endsOn"
        OR (x."siteId", x."on") IN (SELECT "siteId", "on" FROM crowded)
        OR (x."traineeId", x."siteId") IN (SELECT "traineeId", "siteId" FROM barred)
     GROUP BY p."id", c."name"
     ORDER BY c."name"`;
}
