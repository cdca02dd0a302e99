import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { ensure, found } from "~/domain/access/refusal";
import {
  type TraineePlacement,
  traineePlacements,
} from "~/features/placement/trainee-placements.query.server";
import { travelMinutesFor } from "~/features/travel/travel-minutes.query.server";
import { today } from "~/platform/clock";

export type OwnStation = Awaited<ReturnType<typeof ownStations>>["stations"][number];

/** Where a trainee goes next and where they are now, with their own way; the next one first. */
export async function ownStations(actor: Actor) {
  ensure(actor.traineeId !== null);
  const id = found(actor.traineeId);
  const on = today();
  const placements = await traineePlacements(actor, id);
  const next = placements.find(({ startsOn }) => startsOn > on);
  const shown = [next, placements.find(({ isNow }) => isNow)].filter((one) => one !== undefined);
  const { person } = await db.trainee.findUniqueOrThrow({
    where: { id },
    select: { person: { select: { postcode: true } } },
  });
  const ways = await waysTo(person.postcode, shown);
  return {
    hasNext: next !== undefined,
    stations: shown.map((placement) => ({ ...placement, way: ways[placement.site.id] ?? null })),
  };
}

async function waysTo(postcode: string | null, placements: readonly TraineePlacement[]) {
  if (!postcode || placements.length === 0) return {};
  const siteIds = placements.map(({ site }) => site.id);
  return (await travelMinutesFor([postcode], siteIds))[postcode] ?? {};
}
