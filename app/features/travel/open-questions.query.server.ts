import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";

export type OpenQuestion = Awaited<ReturnType<typeof openQuestions>>[number];

const MOST = 50;

/**
 * Postcodes of trainees that nobody can place: without a centre, and without stated minutes to every
 * one of these sites. Three queries.
 */
export async function openQuestions(actor: Actor, siteIds: readonly string[]) {
  ensure(can(actor, "trainee.readPrivate", null));
  const people = await db.person.findMany({
    where: { trainee: { isNot: null }, postcode: { not: null } },
    select: {
      postcode: true,
      givenName: true,
      familyName: true,
      trainee: { select: { id: true } },
    },
  });
  const postcodes = [...new Set(people.flatMap(({ postcode }) => postcode ?? []))];
  const areas = await db.postcodeArea.findMany({
    where: { postcode: { in: postcodes } },
    select: { postcode: true },
  });
  const known = new Set(areas.map(({ postcode }) => postcode));
  const unplaced = postcodes.filter((postcode) => !known.has(postcode));
  const stated = await db.travelTime.groupBy({
    by: ["postcode"],
    where: { postcode: { in: unplaced }, siteId: { in: [...siteIds] } },
    _count: true,
  });
  const counts = new Map(stated.map(({ postcode, _count }) => [postcode, _count]));
  return unplaced
    .filter((postcode) => (counts.get(postcode) ?? 0) < siteIds.length)
    .sort()
    .slice(0, MOST)
    .map((postcode) => ({
      postcode,
      stated: counts.get(postcode) ?? 0,
      trainees: people
        .filter((person) => person.postcode === postcode)
        .map((person) => ({ id: person.trainee?.id ?? "", name: displayName(person) })),
    }));
}
