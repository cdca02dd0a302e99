// With a link a site confirms its places for one period without an account: once, within three
// weeks, and only until the planner takes the link back.

export const LINK_DAYS = 21;

export type LinkState = "open" | "used" | "revoked" | "expired";

export interface LinkFacts {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The first moment at which a link created `now` no longer works. */
export function linkExpiryOf(now: Date): Date {
  return new Date(now.getTime() + LINK_DAYS * 86_400_000);
}

/** What a link is good for `now`. */
export function linkStateOf({ expiresAt, usedAt, revokedAt }: LinkFacts, now: Date): LinkState {
  if (usedAt) return "used";
  if (revokedAt) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}
