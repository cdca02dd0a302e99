import { Lucia, TimeSpan } from "lucia";
import type { Tx } from "~/db/transaction";
import { now } from "~/platform/clock";
import type { Viewer } from "./actor-context";
import { sessionAdapter } from "./session-adapter";
import { emptySessionCookie, readSessionCookie, sessionCookie } from "./session-cookie";
import {
  IDLE_MINUTES,
  idleEnd,
  isAlive,
  isWorthExtending,
  type SessionTimes,
} from "./session-lifetime";
import type { SessionRow } from "./session-row";

const lucia = new Lucia(sessionAdapter, {
  sessionExpiresIn: new TimeSpan(IDLE_MINUTES, "m"),
  getUserAttributes: (row) => row,
});

declare module "lucia" {
  interface Register {
    Lucia: typeof lucia;
    DatabaseUserAttributes: SessionRow;
  }
}

export type LiveSession = { viewer: Viewer; session: SessionTimes };

/** Who sends the request; one query, and a write at most once a minute. */
export async function readSession(request: Request): Promise<LiveSession | null> {
  const id = readSessionCookie(request.headers.get("Cookie"));
  if (!id) return null;
  const { session, user } = await lucia.validateSession(id);
  if (!session || !user) return null;
  if (!isAlive(user, now())) {
    await lucia.invalidateSession(id);
    return null;
  }
  if (!session.fresh && isWorthExtending(user, now()))
    await sessionAdapter.updateSessionExpiration(id, idleEnd(now(), user.absoluteExpiresAt));
  return { viewer: viewerOf(user), session: user };
}

/** A new id for every login; the session that the browser brought along ends. */
export async function startSession(accountId: string, request: Request): Promise<string> {
  await invalidate(request);
  await lucia.deleteExpiredSessions();
  const session = await lucia.createSession(accountId, {});
  return sessionCookie(session.id);
}

/** Ends the request's own session and answers the cookie that says so. */
export async function endSession(request: Request): Promise<string> {
  await invalidate(request);
  return emptySessionCookie();
}

/** Part of the change that makes them end: a new password, a disabled account. */
export async function endAllSessions(accountId: string, tx: Tx): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { accountId } });
  return count;
}

async function invalidate(request: Request): Promise<void> {
  const id = readSessionCookie(request.headers.get("Cookie"));
  if (id) await lucia.invalidateSession(id);
}

function viewerOf(row: SessionRow): Viewer {
  const { accountId, personId, role, traineeId, trainerId, siteId } = row;
  return {
    actor: { accountId, personId, role, traineeId, trainerId, siteId },
    displayName: row.displayName,
    locale: row.locale,
    theme: row.theme,
  };
}
