import { expect } from "vitest";
import { hashPassword } from "~/auth/password";
import { hashToken } from "~/auth/secret-token";
import { db } from "~/db/client";
import type { Role } from "~/domain/access/actor";
import { anAccount, aPerson } from "../../factories/people";

export const PASSWORD = "Elbe-Alster-2026!";
export const OTHER = "Möwen fliegen quer";
export const nobody = "00000000-0000-7000-8000-000000000000";
export const visitor = new Request("http://localhost:3000/");

/** Somebody with a login that works. */
export async function anActiveAccount(role: Role = "planner") {
  const hashed = await hashPassword(PASSWORD);
  const person = await aPerson(db);
  return anAccount(db, {
    role,
    personId: person.id,
    login: person.email ?? "",
    passwordHash: hashed.ok ? hashed.value : "",
  });
}

/** The secret at the end of the link in the newest message to an address. */
export async function newestToken(to: string): Promise<string> {
  const mail = await db.outboxMail.findFirstOrThrow({
    where: { toAddress: to },
    orderBy: { createdAt: "desc" },
  });
  return /\/(?:invitation|reset)\/(\S+)/.exec(mail.body)?.[1] ?? "";
}

/** Moves the end of a link; minutes from now, negative for the past. */
export async function endLink(token: string, minutes: number): Promise<void> {
  const expiresAt = new Date(Date.now() + minutes * 60_000);
  await db.accountToken.update({ where: { id: hashToken(token) }, data: { expiresAt } });
}

export async function auditOf(accountId: string): Promise<string[]> {
  const events = await db.auditEvent.findMany({
    where: { subjectType: "account", subjectId: accountId },
    orderBy: { id: "asc" },
  });
  return events.map(({ action }) => action);
}

export const failed = (code: string, field?: string) => ({
  ok: false,
  error: expect.objectContaining(field ? { code, field } : { code }),
});
