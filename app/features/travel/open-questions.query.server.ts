import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";

const MOST = 50;

/**
 * Postcodes of trainees that nobody can place: without a centre, and without stated minutes to every
 * site that is not closed; the first fifty. One query.
 */
export async function openPostcodes(actor: Actor): Promise<string[]> {
  ensure(can(actor, "trainee.readPrivate", null));
  return (await findOpen()).map(({ postcode }) => postcode);
}

/** The same with what is stated and whose they are; two queries. */
export async function openQuestions(actor: Actor) {
  ensure(can(actor, "trainee.readPrivate", null));
  const open = await findOpen();
  if (open.length === 0) return [];
  const people = await db.person.findMany({
    where: { trainee: { isNot: null }, postcode: { in: open.map(({ postcode }) => postcode) } },
    select: {
      postcode: true,
      givenName: true,
      familyName: true,
      trainee: { select: { id: true } },
    },
  });
  return open.map(({ postcode, stated }) => ({
    postcode,
    stated,
    trainees: people
      .filter((person) => person.postcode === postcode)
      .map((person) => ({ id: person.trainee?.id ?? "", name: displayName(person) })),
  }));
}

/** With to how many of the sites that are not closed somebody stated the minutes. */
function findOpen(): Promise<{ postcode: string; stated: number }[]> {
  return db.$queryRaw`
    WITH lasting AS (
      SELECT "id" FROM "Site" WHERE "validTo" IS NULL OR "validTo" >= ${toDbDay(today())}::date),
    unplaced AS (
      SELECT DISTINCT p."postcode" FROM "Person" p JOIN "Trainee" t ON t."personId" = p."id"
       WHERE p."postcode" IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM "PostcodeArea" a WHERE a."postcode" = p."postcode"))
    SELECT u."postcode", count(s."id")::int AS "stated"
      FROM unplaced u
      LEFT JOIN "TravelTime" w ON w."postcode" = u."postcode"
      LEFT JOIN lasting s ON s."id" = w."siteId"
     GROUP BY u."postcode"
    HAVING count(s."id") < (SELECT count(*) FROM lasting)
     ORDER BY u."postcode" LIMIT ${MOST}`;
}
