import { db } from "~/db/client";
import type { Role } from "~/domain/access/actor";
import { now } from "~/platform/clock";
import type { Locale } from "~/words/locale";
import type { Theme } from "./actor-context";

/** A session with everything a request needs to know about its person. */
export type SessionRow = {
  accountId: string;
  expiresAt: Date;
  absoluteExpiresAt: Date;
  role: Role;
  locale: Locale;
  theme: Theme;
  personId: string;
  displayName: string;
  traineeId: string | null;
  trainerId: string | null;
  siteId: string | null;
};

/** One query; a disabled account has no sessions, whatever rows are left. */
export async function findSessionRow(hashedId: string): Promise<SessionRow | null> {
  const rows = await db.$queryRaw<SessionRow[]>`
    SELECT s."accountId", s."expiresAt", s."absoluteExpiresAt",
           a."role"::text AS "role", a."locale", a."theme", a."personId",
           p."givenName" || ' ' || p."familyName" AS "displayName",
           trainee."id" AS "traineeId", trainer."id" AS "trainerId", trainer."siteId"
      FROM "Session" s
      JOIN "Account" a ON a."id" = s."accountId" AND (a."disabledAt" IS NULL OR a."disabledAt" > ${now()})
      JOIN "Person" p ON p."id" = a."personId"
      LEFT JOIN "Trainee" trainee ON trainee."personId" = p."id"
      LEFT JOIN "Trainer" trainer ON trainer."personId" = p."id"
     WHERE s."id" = ${hashedId}`;
  return rows[0] ?? null;
}
