import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { today } from "~/platform/clock";

export type UnguidedPlan = {
  planId: string;
  plan: string;
  cohort: string;
  siteId: string;
  site: string;
  count: number;
};

/**
 * Placements in force whose practical trainer has left the site, by plan and site. For planners; one query.
 * @param about the trainer who left, or the site.
 */
export async function unguidedPlans(
  actor: Actor,
  about: { trainerId: string } | { siteId: string },
): Promise<UnguidedPlan[]> {
  if (!can(actor, "plan.manage", null)) return [];
  const where =
    "trainerId" in about
      ? Prisma.sql`g."id" = ${about.trainerId}::uuid`
      : Prisma.sql`x."siteId" = ${about.siteId}::uuid`;
  return db.$queryRaw<UnguidedPlan[]>`
    SELECT p."id"::text AS "planId", p."name" AS "plan", c."name" AS "cohort",
           s."id"::text AS "siteId", s."name" AS "site", count(*)::int AS "count"
      FROM "Placement" x
      JOIN "Trainer" g ON g."id" = x."practicalTrainerId"
      JOIN "Plan" p ON p."id" = x."planId" JOIN "Cohort" c ON c."id" = p."cohortId"
      JOIN "Site" s ON s."id" = x."siteId"
     WHERE x."inForce" AND x."endsOn" > ${toDbDay(today())}::date AND ${where}
       AND g."siteId" IS DISTINCT FROM x."siteId"
     GROUP BY p."id", c."name", s."id"
     ORDER BY c."name", s."name"`;
}
