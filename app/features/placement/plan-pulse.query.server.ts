import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";

export type PlanPulse = {
  /** Different as soon as anything in the plan has changed. */
  state: string;
  /** Who else has the plan open. */
  here: string[];
};

/** Whoever asks every few seconds is here; who has not asked for this long has gone. */
const HERE_SECONDS = 20;

type Beat = { state: string; givenName: string | null; familyName: string | null };

/** Whether a plan has changed and who else looks at it; asking tells the others that one is here. */
export async function planPulse(actor: Actor, planId: string): Promise<PlanPulse> {
  ensure(can(actor, "plan.read", null));
  const rows = await db.$queryRaw<Beat[]>`
    WITH gone AS (
      DELETE FROM "PlanVisit" WHERE "seenAt" < now() - ${HERE_SECONDS} * interval '1 second'
         AND NOT ("planId" = ${planId}::uuid AND "personId" = ${actor.personId}::uuid)
    ), me AS (
      INSERT INTO "PlanVisit" ("planId", "personId", "seenAt")
      SELECT "id", ${actor.personId}::uuid, now() FROM "Plan" WHERE "id" = ${planId}::uuid
      ON CONFLICT ("planId", "personId") DO UPDATE SET "seenAt" = now()
    )
    SELECT concat_ws('.', p."state", p."version",
             (SELECT concat(count(*), '/', max(o."id"::text)) FROM "PlanOverride" o
               WHERE o."planId" = p."id")) AS "state",
           h."givenName", h."familyName"
      FROM "Plan" p
      LEFT JOIN "PlanVisit" v ON v."planId" = p."id" AND v."personId" <> ${actor.personId}::uuid
                             AND v."seenAt" >= now() - ${HERE_SECONDS} * interval '1 second'
      LEFT JOIN "Person" h ON h."id" = v."personId"
     WHERE p."id" = ${planId}::uuid
     ORDER BY h."familyName", h."givenName"`;
  const [first] = rows;
  const here = rows.flatMap(({ givenName, familyName }) =>
    givenName === null || familyName === null ? [] : [displayName({ givenName, familyName })],
  );
  return { state: found(first).state, here };
}
