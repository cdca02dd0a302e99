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
 * site that is not closed; the first fifty. Three queries.
 */
export async function openPostcodes(actor: Actor): Promise<string[]> {
  ensure(can(actor, "trainee.readPrivate", null));
  return (await findOpen()).asked;
}

/** The same with what is stated and whose they are; four queries. */
export async function openQuestions(actor: Actor) {
  ensure(can(actor, "trainee.readPrivate", null));
  const { asked, stated } = await findOpen();
  if (asked.length === 0) return [];
  const people = await db.person.findMany({
    where: { trainee: { isNot: null }, postcode: { in: asked } },
    select: {
      postcode: true,
      givenName: true,
      familyName: true,
      trainee: { select: { id: true } },
    },
  });
  return asked.map((postcode) => ({
    postcode,
    stated: stated.count(postcode),
    trainees: people
      .filter((person) => person.postcode === postcode)
      .map((person) => ({ id: person.trainee?.id ?? "", name: displayName(person) })),
  }));
}

async function findOpen() {
  const unplaced = await unplacedPostcodes();
  const stated = await statedTo(unplaced);
  const asked = unplaced.filter((postcode) => !stated.isComplete(postcode)).slice(0, MOST);
  return { asked, stated };
}

async function unplacedPostcodes(): Promise<string[]> {
  const rows = await db.$queryRaw<{ postcode: string }[]>`
    SELECT DISTINCT p."postcode" FROM "Person" p JOIN "Trainee" t ON t."personId" = p."id"
     WHERE p."postcode" IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM "PostcodeArea" a WHERE a."postcode" = p."postcode")
     ORDER BY p."postcode"`;
  return rows.map(({ postcode }) => postcode);
}

/** To how many of the sites that are not closed somebody stated the minutes. */
async function statedTo(postcodes: readonly string[]) {
  const isLasting = { OR: [{ validTo: null }, { validTo: { gte: toDbDay(today()) } }] };
  const sites = await db.site.count({ where: isLasting });
  const rows = await db.travelTime.groupBy({
    by: ["postcode"],
    where: { postcode: { in: [...postcodes] }, site: isLasting },
    _count: true,
  });
  const counts = new Map(rows.map(({ postcode, _count }) => [postcode, _count]));
  const count = (postcode: string) => counts.get(postcode) ?? 0;
  return { count, isComplete: (postcode: string) => count(postcode) >= sites };
}
