import { hashToken } from "~/auth/secret-token";
import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { linkStateOf } from "~/domain/sites/confirmation-link";
import { now } from "~/platform/clock";

/**
 * What a site sees behind its link, or null: unknown, used, revoked, expired all look alike, only
 * whoever has just answered is thanked. Found by the hash of 256 random bits, so that its time tells
 * nothing.
 */
export async function linkInUse(token: string, hasAnswered: boolean) {
  const link = await db.confirmationLink.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { site: { select: { name: true, street: true, postcode: true, city: true } } },
  });
  if (!link) return null;
  const state = linkStateOf(link, now());
  if (state !== (hasAnswered ? "used" : "open")) return null;
  return {
    state,
    site: link.site,
    startsOn: fromDbDay(link.startsOn),
    endsOn: fromDbDay(link.endsOn),
    proposedPlaces: link.proposedPlaces,
    places: link.places,
    expiresAt: link.expiresAt.toISOString(),
  };
}

export type LinkInUse = NonNullable<Awaited<ReturnType<typeof linkInUse>>>;
