import { beforeEach, describe, expect, it } from "vitest";
import { findLink } from "~/auth/account-link";
import { hashToken } from "~/auth/secret-token";
import { db } from "~/db/client";
import type { Actor, Role } from "~/domain/access/actor";
import { Refusal } from "~/domain/access/refusal";
import { acceptInvitation } from "~/features/accounts/accept-invitation.server";
import { inviteAccount } from "~/features/accounts/invite-account.server";
import { inviteColleague } from "~/features/accounts/invite-colleague.server";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { anAccount, aPerson, aTrainee, aTrainer } from "../../factories/people";
import { nextNumber } from "../../factories/sequence";
import { auditOf, endLink, failed, newestToken, nobody, PASSWORD } from "./account-fixtures";

let administrator: Actor;
beforeEach(async () => {
  administrator = await anAdministratorActor(db);
});

const accept = (token: string) =>
  acceptInvitation({ token, password: PASSWORD, repeatedPassword: PASSWORD });

async function invited(role: Role = "trainee") {
  const { personId, person } = await (role === "trainee" ? aTrainee(db) : aTrainer(db));
  await inviteAccount(administrator, { personId, role });
  const account = await db.account.findUniqueOrThrow({ where: { personId } });
  return { personId, account, token: await newestToken(person.email ?? "") };
}

describe("inviting", () => {
  it("opens an account without a password, sends a link, stores only its hash", async () => {
    const { account, token } = await invited();
    expect(account).toMatchObject({ role: "trainee", passwordHash: null });
    expect(token).toMatch(/^[\w-]{43}$/);
    const link = await db.accountToken.findFirstOrThrow({ where: { accountId: account.id } });
    expect(link.id).toBe(hashToken(token));
    expect(link.expiresAt.getTime() - link.createdAt.getTime()).toBe(72 * 3_600_000);
    expect(await auditOf(account.id)).toEqual(["account.invite"]);
  });

  it("again replaces the link of before", async () => {
    const { personId, token } = await invited();
    await inviteAccount(administrator, { personId, role: "trainee" });
    expect(await accept(token)).toEqual(failed("link-expired"));
  });

  it("twice at once leaves one account and one link that works", async () => {
    const { personId } = await aTrainee(db);
    const both = [1, 2].map(() => inviteAccount(administrator, { personId, role: "trainee" }));
    expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true);
    expect(await db.accountToken.count({ where: { account: { personId } } })).toBe(1);
  });

  it("lets planners invite trainees and trainers, and nobody else", async () => {
    const planner = await aPlannerActor(db);
    const { personId } = await aTrainer(db);
    expect(await inviteAccount(planner, { personId, role: "trainer" })).toMatchObject({ ok: true });
    for (const role of ["planner", "administrator"] as const)
      await expect(inviteAccount(planner, { personId, role })).rejects.toThrow(Refusal);
  });

  it("is refused to trainers and trainees", async () => {
    const { personId } = await aTrainee(db);
    for (const actor of [await aTrainerActor(db), await aTraineeActor(db)])
      await expect(inviteAccount(actor, { personId, role: "trainee" })).rejects.toThrow(Refusal);
  });

  it("knows no person who does not exist", async () => {
    const attempt = inviteAccount(administrator, { personId: nobody, role: "planner" });
    await expect(attempt).rejects.toMatchObject({ kind: "notFound" });
  });

  it("says why not", async () => {
    const invite = (personId: string, role: Role) =>
      inviteAccount(administrator, { personId, role });
    const unreachable = await aPerson(db, { email: null });
    expect(await invite(unreachable.id, "planner")).toEqual(failed("no-mail-address"));
    const person = await aPerson(db);
    expect(await invite(person.id, "trainee")).toEqual(failed("role-mismatch"));
    const listed = [await aTrainee(db), await aTrainer(db)];
    expect(await invite(listed[0]?.personId ?? "", "planner")).toEqual(failed("only-trainee"));
    expect(await invite(listed[1]?.personId ?? "", "administrator")).toEqual(
      failed("only-trainer"),
    );
    expect(await invite(listed[0]?.personId ?? "", "trainer")).toEqual(failed("role-mismatch"));
    const active = await anAccount(db, { role: "planner", passwordHash: "x" });
    expect(await invite(active.personId, "planner")).toEqual(failed("already-active"));
    const disabled = await anAccount(db, { role: "planner", disabledAt: new Date() });
    expect(await invite(disabled.personId, "planner")).toEqual(failed("disabled"));
  });
});

describe("inviting a colleague", () => {
  const colleague = (email: string) =>
    ({ givenName: "Ines", familyName: "Wulf", email, role: "planner" }) as const;

  it("adds the person and invites them; the address only once, whatever its case", async () => {
    const email = `ines.wulf.${nextNumber()}@beispiel.hamburg.de`;
    expect(await inviteColleague(administrator, colleague(email))).toMatchObject({ ok: true });
    expect(await newestToken(email)).not.toBe("");
    const again = await inviteColleague(administrator, colleague(email.toUpperCase()));
    expect(again).toEqual(failed("mail-taken", "email"));
  });

  it("is the administrators' alone", async () => {
    const attempt = inviteColleague(await aPlannerActor(db), colleague("x@beispiel.hamburg.de"));
    await expect(attempt).rejects.toThrow(Refusal);
  });
});

describe("accepting", () => {
  it("sets the person's own password and uses the link up", async () => {
    const { account, token } = await invited();
    expect(await accept(token)).toEqual({ ok: true, value: { accountId: account.id } });
    const after = await db.account.findUniqueOrThrow({ where: { id: account.id } });
    expect(after.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await auditOf(account.id)).toEqual(["account.invite", "account.accept"]);
    expect(await accept(token)).toEqual(failed("link-expired"));
  });

  it("five times at once works exactly once", async () => {
    const { account, token } = await invited("trainer");
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => accept(token)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(4).fill(failed("link-expired")));
    expect(await auditOf(account.id)).toEqual(["account.invite", "account.accept"]);
  });

  it("works until the last moment and not at the end", async () => {
    const { account, token } = await invited();
    const link = await db.accountToken.findFirstOrThrow({ where: { accountId: account.id } });
    const last = new Date(link.expiresAt.getTime() - 1);
    expect(await findLink(token, "invitation", last)).not.toBeNull();
    expect(await findLink(token, "invitation", link.expiresAt)).toBeNull();
    await endLink(token, -1);
    expect(await accept(token)).toEqual(failed("link-expired"));
  });

  it("refuses a weak password and keeps the link", async () => {
    const { token } = await invited();
    const weak = { token, password: "passwort2026", repeatedPassword: "passwort2026" };
    expect(await acceptInvitation(weak)).toEqual(failed("password-common", "password"));
    expect(await accept(token)).toMatchObject({ ok: true });
  });

  it("is refused to the hash, to a reset's purpose, and once the account is disabled", async () => {
    const { account, token } = await invited();
    expect(await accept(hashToken(token))).toEqual(failed("link-expired"));
    expect(await findLink(token, "reset", new Date())).toBeNull();
    const data = { disabledAt: new Date() };
    await db.account.update({ where: { id: account.id }, data });
    expect(await accept(token)).toEqual(failed("link-expired"));
  });
});
