import type { Adapter, DatabaseSession } from "lucia";
import { db } from "~/db/client";
import { now } from "~/platform/clock";
import { hashToken } from "./secret-token";
import { absoluteEnd } from "./session-lifetime";
import { findSessionRow } from "./session-row";

/** Lucia knows the cookie's value; the database only ever sees its sha-256. */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(id) {
    const row = await findSessionRow(hashToken(id));
    if (!row) return [null, null];
    return [
      { id, userId: row.accountId, expiresAt: row.expiresAt, attributes: {} },
      { id: row.accountId, attributes: row },
    ];
  },

  async getUserSessions(accountId) {
    const sessions = await db.session.findMany({ where: { accountId } });
    return sessions.map(
      ({ id, expiresAt }): DatabaseSession => ({
        id,
        userId: accountId,
        expiresAt,
        attributes: {},
      }),
    );
  },

  async setSession({ id, userId, expiresAt }) {
    const absoluteExpiresAt = absoluteEnd(now());
    await db.session.create({
      data: { id: hashToken(id), accountId: userId, expiresAt, absoluteExpiresAt },
    });
  },

  /** Never past the absolute end, and nothing at all for a session that has gone meanwhile. */
  async updateSessionExpiration(id, expiresAt) {
    await db.$executeRaw`
      UPDATE "Session" SET "expiresAt" = least(${expiresAt}::timestamptz, "absoluteExpiresAt")
       WHERE "id" = ${hashToken(id)}`;
  },

  async deleteSession(id) {
    await db.session.deleteMany({ where: { id: hashToken(id) } });
  },

  async deleteUserSessions(accountId) {
    await db.session.deleteMany({ where: { accountId } });
  },

  async deleteExpiredSessions() {
    await db.session.deleteMany({ where: { expiresAt: { lte: now() } } });
  },
};
