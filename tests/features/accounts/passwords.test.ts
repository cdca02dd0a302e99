import { beforeEach, describe, expect, it } from "vitest";
import { logIn } from "~/auth/log-in.server";
import { readSession, startSession } from "~/auth/session.server";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { Refusal } from "~/domain/access/refusal";
import { changePassword } from "~/features/accounts/change-password.server";
import { requestReset } from "~/features/accounts/request-reset.server";
import { resetPassword } from "~/features/accounts/reset-password.server";
import { sendReset } from "~/features/accounts/send-reset.server";
import { anAdministratorActor, aPlannerActor } from "../../factories/actors";
import { anAccount } from "../../factories/people";
import { nextNumber } from "../../factories/sequence";
import {
  anActiveAccount,
  auditOf,
  endLink,
  failed,
  newestToken,
  nobody,
  OTHER,
  PASSWORD,
  visitor,
} from "./account-fixtures";

let account: Awaited<ReturnType<typeof anActiveAccount>>;
let actor: Actor;
let address: string;

beforeEach(async () => {
  account = await anActiveAccount();
  const nothingElse = { traineeId: null, trainerId: null, siteId: null };
  const { id: accountId, personId, role } = account;
  actor = { accountId, personId, role, ...nothingElse };
  address = `10.1.0.${nextNumber()}`;
});

const canLogIn = async (password: string) =>
  (await logIn({ login: account.login, password }, { request: visitor, address })).ok;

const mails = () => db.outboxMail.count({ where: { toAddress: account.login } });

describe("changing one's password", () => {
  const change = (currentPassword: string, password = OTHER) =>
    changePassword(actor, { currentPassword, password, repeatedPassword: password });

  it("ends every session, retires open links and needs the old one", async () => {
    const cookie = (await startSession(account.id, visitor)).split(";")[0] ?? "";
    await requestReset({ login: account.login }, address);
    const token = await newestToken(account.login);
    expect(await change(PASSWORD)).toMatchObject({ ok: true });
    const request = new Request("http://localhost:3000/", { headers: { Cookie: cookie } });
    expect(await readSession(request)).toBeNull();
    const reset = { token, password: PASSWORD, repeatedPassword: PASSWORD };
    expect(await resetPassword(reset)).toEqual(failed("link-expired"));
    expect(await canLogIn(PASSWORD)).toBe(false);
    expect(await canLogIn(OTHER)).toBe(true);
    expect(await auditOf(account.id)).toContain("account.change-password");
  });

  it("is refused with a wrong or a weak one", async () => {
    expect(await change("wrong")).toEqual(failed("password-wrong", "currentPassword"));
    expect(await change(PASSWORD, "hamburg123456")).toEqual(failed("password-common", "password"));
    expect(await change(PASSWORD, account.login)).toEqual(
      failed("password-like-login", "password"),
    );
    expect(await canLogIn(PASSWORD)).toBe(true);
  });

  it("cannot be used to guess", async () => {
    for (let guess = 0; guess < 6; guess += 1) await change("wrong");
    expect(await change(PASSWORD)).toEqual(failed("throttled"));
  });

  it("twice at once from the same password works once", async () => {
    const both = await Promise.all([change(PASSWORD), change(PASSWORD, "Drei Möwen im Wind")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("asking for a reset", () => {
  it("sends a link that lives two hours", async () => {
    await requestReset({ login: ` ${account.login.toUpperCase()} ` }, address);
    const link = await db.accountToken.findFirstOrThrow({ where: { accountId: account.id } });
    expect(link.purpose).toBe("reset");
    expect(link.expiresAt.getTime() - link.createdAt.getTime()).toBe(2 * 3_600_000);
  });

  it("answers nothing else for an unknown, disabled or invited account", async () => {
    const disabled = await anAccount(db, {
      role: "planner",
      passwordHash: "x",
      disabledAt: new Date(),
    });
    const invited = await anAccount(db, { role: "planner" });
    const before = await db.outboxMail.count();
    for (const login of ["nobody@beispiel.hamburg.de", disabled.login, invited.login])
      expect(await requestReset({ login }, address)).toBeUndefined();
    expect(await db.outboxMail.count()).toBe(before);
  });

  it("sends no more than three an hour", async () => {
    for (let time = 0; time < 5; time += 1) await requestReset({ login: account.login }, address);
    expect(await mails()).toBe(3);
  });
});

describe("resetting", () => {
  const reset = (token: string, password = OTHER) =>
    resetPassword({ token, password, repeatedPassword: password });
  let token: string;

  beforeEach(async () => {
    await requestReset({ login: account.login }, address);
    token = await newestToken(account.login);
  });

  it("sets the new password, ends the sessions, and works once", async () => {
    await startSession(account.id, visitor);
    expect(await reset(token)).toEqual({ ok: true, value: { accountId: account.id } });
    expect(await db.session.count({ where: { accountId: account.id } })).toBe(0);
    expect(await canLogIn(OTHER)).toBe(true);
    expect(await reset(token)).toEqual(failed("link-expired"));
    expect(await auditOf(account.id)).toEqual(["account.send-reset", "account.reset-password"]);
  });

  it("lets somebody in again who was held up", async () => {
    for (let guess = 0; guess < 7; guess += 1) await canLogIn("wrong");
    await reset(token);
    expect(await canLogIn(OTHER)).toBe(true);
  });

  it("five times at once works exactly once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => reset(token)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is refused after its end, by a newer link, with a weak password", async () => {
    expect(await reset(token, "passwort2026")).toEqual(failed("password-common", "password"));
    await requestReset({ login: account.login }, address);
    expect(await reset(token)).toEqual(failed("link-expired"));
    const newer = await newestToken(account.login);
    await endLink(newer, -1);
    expect(await reset(newer)).toEqual(failed("link-expired"));
  });
});

describe("sending a reset", () => {
  it("is the administrators', and tells them no password", async () => {
    const administrator = await anAdministratorActor(db);
    expect(await sendReset(administrator, { accountId: account.id })).toEqual({
      ok: true,
      value: null,
    });
    expect(await newestToken(account.login)).not.toBe("");
    const attempt = sendReset(await aPlannerActor(db), { accountId: account.id });
    await expect(attempt).rejects.toThrow(Refusal);
  });

  it("says why not", async () => {
    const administrator = await anAdministratorActor(db);
    const invited = await anAccount(db, { role: "planner" });
    const send = (accountId: string) => sendReset(administrator, { accountId });
    expect(await send(invited.id)).toEqual(failed("not-active"));
    const disabled = await anAccount(db, { role: "planner", disabledAt: new Date() });
    expect(await send(disabled.id)).toEqual(failed("disabled"));
    await expect(send(nobody)).rejects.toMatchObject({ kind: "notFound" });
  });
});
