import { beforeEach, describe, expect, it } from "vitest";
import { readSession, startSession } from "~/auth/session.server";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { Refusal } from "~/domain/access/refusal";
import { changePreferences } from "~/features/accounts/change-preferences.server";
import { disableAccount } from "~/features/accounts/disable-account.server";
import { enableAccount } from "~/features/accounts/enable-account.server";
import { endSessions } from "~/features/accounts/end-sessions.server";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { anAccount } from "../../factories/people";
import { anActiveAccount, auditOf, failed, nobody, visitor } from "./account-fixtures";

const reason = "Ausgeschieden zum Monatsende";
let administrator: Actor;

beforeEach(async () => {
  await db.account.updateMany({
    where: { role: "administrator" },
    data: { disabledAt: new Date() },
  });
  administrator = await activeAdministrator();
});

async function activeAdministrator(): Promise<Actor> {
  const actor = await anAdministratorActor(db);
  await db.account.update({ where: { id: actor.accountId }, data: { passwordHash: "x" } });
  return actor;
}

async function others(): Promise<Actor[]> {
  return [await aPlannerActor(db), await aTrainerActor(db), await aTraineeActor(db)];
}

describe("disabling an account", () => {
  it("ends its sessions and links at once and keeps the reason", async () => {
    const account = await anActiveAccount();
    const cookie = (await startSession(account.id, visitor)).split(";")[0] ?? "";
    const input = { accountId: account.id, reason };
    expect(await disableAccount(administrator, input)).toEqual({ ok: true, value: null });
    const request = new Request("http://localhost:3000/", { headers: { Cookie: cookie } });
    expect(await readSession(request)).toBeNull();
    const after = await db.account.findUniqueOrThrow({ where: { id: account.id } });
    expect(after).toMatchObject({ disabledAt: expect.any(Date), disabledReason: reason });
    expect(await auditOf(account.id)).toEqual(["account.disable"]);
    expect(await disableAccount(administrator, input)).toEqual(failed("disabled"));
  });

  it("is refused to everybody else, for oneself, for nobody", async () => {
    const { id: accountId } = await anActiveAccount();
    for (const actor of await others())
      await expect(disableAccount(actor, { accountId, reason })).rejects.toThrow(Refusal);
    const own = { accountId: administrator.accountId, reason };
    expect(await disableAccount(administrator, own)).toEqual(failed("own-account"));
    const unknown = disableAccount(administrator, { accountId: nobody, reason });
    await expect(unknown).rejects.toMatchObject({ kind: "notFound" });
  });

  it("never takes the last administrator, not even two of each other at once", async () => {
    const second = await activeAdministrator();
    const outcomes = await Promise.all([
      disableAccount(administrator, { accountId: second.accountId, reason }),
      disableAccount(second, { accountId: administrator.accountId, reason }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const active = {
      role: "administrator",
      disabledAt: null,
      passwordHash: { not: null },
    } as const;
    expect(await db.account.count({ where: active })).toBe(1);
  });
});

describe("enabling an account", () => {
  it("gives access back, once", async () => {
    const { id: accountId } = await anAccount(db, { role: "planner", disabledAt: new Date() });
    expect(await enableAccount(administrator, { accountId })).toEqual({ ok: true, value: null });
    expect(await enableAccount(administrator, { accountId })).toEqual(failed("already-active"));
    expect(await auditOf(accountId)).toEqual(["account.enable"]);
  });

  it("is the administrators' alone", async () => {
    const { id: accountId } = await anAccount(db, { role: "planner", disabledAt: new Date() });
    for (const actor of await others())
      await expect(enableAccount(actor, { accountId })).rejects.toThrow(Refusal);
    const unknown = enableAccount(administrator, { accountId: nobody });
    await expect(unknown).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("one's own settings", () => {
  it("changes what was chosen and leaves the rest", async () => {
    const actor = await aTraineeActor(db);
    await changePreferences(actor, { theme: "dark" });
    await changePreferences(actor, { locale: "en" });
    const account = await db.account.findUniqueOrThrow({ where: { id: actor.accountId } });
    expect(account).toMatchObject({ locale: "en", theme: "dark" });
    expect(await auditOf(actor.accountId)).toHaveLength(2);
  });

  it("logs out everywhere", async () => {
    const actor = await aPlannerActor(db);
    await startSession(actor.accountId, visitor);
    await startSession(actor.accountId, visitor);
    expect(await endSessions(actor)).toEqual({ ok: true, value: { ended: 2 } });
    expect(await auditOf(actor.accountId)).toEqual(["account.end-sessions"]);
  });
});
