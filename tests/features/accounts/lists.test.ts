import { beforeEach, describe, expect, it } from "vitest";
import { audit } from "~/db/audit";
import { db } from "~/db/client";
import { queueMail } from "~/db/outbox";
import type { Actor } from "~/domain/access/actor";
import { Refusal } from "~/domain/access/refusal";
import { listAccounts } from "~/features/accounts/account-list.query.server";
import { accountFilterSchema } from "~/features/accounts/account-list.schema";
import { readAuditLog } from "~/features/accounts/audit-log.query.server";
import { auditFilterSchema } from "~/features/accounts/audit-log.schema";
import { inviteAccount } from "~/features/accounts/invite-account.server";
import { myAccount } from "~/features/accounts/my-account.query.server";
import { readOutbox } from "~/features/accounts/outbox.query.server";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { anAccount, aPerson, aTrainee } from "../../factories/people";
import { nextNumber } from "../../factories/sequence";

let administrator: Actor;
beforeEach(async () => {
  administrator = await anAdministratorActor(db);
});

const accounts = (filter: Record<string, string>) =>
  listAccounts(administrator, accountFilterSchema.parse(filter));
const events = (filter: Record<string, string>) =>
  readAuditLog(administrator, auditFilterSchema.parse(filter));

describe("the administrators' pages", () => {
  it("are closed to everybody else", async () => {
    const others = [await aPlannerActor(db), await aTrainerActor(db), await aTraineeActor(db)];
    for (const actor of others) {
      const reads = [
        listAccounts(actor, accountFilterSchema.parse({})),
        readOutbox(actor, { page: 1 }),
        readAuditLog(actor, auditFilterSchema.parse({})),
      ];
      for (const read of reads) await expect(read).rejects.toThrow(Refusal);
    }
  });
});

describe("the accounts", () => {
  it("are found by words of the name or the address, and by role", async () => {
    const familyName = `Çelik-${nextNumber()}`;
    await aTrainee(db, { person: { givenName: "Zoë", familyName } });
    const found = await accounts({ q: `${familyName.toUpperCase()} zo`, role: "trainee" });
    expect(found.rows).toEqual([
      expect.objectContaining({ name: `Zoë ${familyName}`, role: "trainee", state: "none" }),
    ]);
    expect((await accounts({ q: familyName, role: "planner" })).total).toBe(0);
  });

  it("say how far each is", async () => {
    const name = `Stand${nextNumber()}`;
    const person = (givenName: string) => aPerson(db, { givenName, familyName: name });
    const account = async (givenName: string, given: object) =>
      anAccount(db, { role: "planner", personId: (await person(givenName)).id, ...given });
    await person("ohne");
    await account("aktiv", { passwordHash: "x" });
    await account("gesperrt", { passwordHash: "x", disabledAt: new Date() });
    await account("abgelaufen", {});
    await inviteAccount(administrator, { personId: (await person("neu")).id, role: "planner" });
    const { rows } = await accounts({ q: name });
    expect(Object.fromEntries(rows.map((row) => [row.name.split(" ")[0], row.state]))).toEqual({
      ohne: "none",
      aktiv: "active",
      gesperrt: "disabled",
      abgelaufen: "expired",
      neu: "invited",
    });
    for (const { state } of rows) expect((await accounts({ q: name, state })).total).toBe(1);
  });

  it("take a filter that makes no sense as none", async () => {
    const { total } = await accounts({});
    expect((await accounts({ role: "king", state: "?", page: "-3" })).total).toBe(total);
  });
});

describe("the outbox", () => {
  it("shows the newest first, with its body, where no mail server is set", async () => {
    const subject = `Betreff ${nextNumber()}`;
    await queueMail(db, { to: "a@beispiel.hamburg.de", subject, body: "http://localhost/x" });
    const outbox = await readOutbox(administrator, { page: 1 });
    expect(outbox.isDelivered).toBe(false);
    expect(outbox.mails[0]).toMatchObject({ subject, body: "http://localhost/x", isSent: false });
  });
});

describe("the audit log", () => {
  it("is filtered by who, what, which and when", async () => {
    const subject = { type: "plan", id: `plan-${nextNumber()}` };
    const before = { places: 3, name: "A" };
    const entry = { action: "plan.rename", subject, before, after: { places: 3, name: "B" } };
    await audit(db, administrator, { ...entry, reason: "Tippfehler" });
    const { rows } = await events({ subject: subject.id });
    const actor = (await myAccount(administrator)).name;
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^\d+$/),
        at: expect.any(String),
        actor,
        action: "plan.rename",
        subjectType: "plan",
        subjectId: subject.id,
        reason: "Tippfehler",
        changes: [{ field: "name", before: "A", after: "B" }],
      },
    ]);
    const total = async (filter: Record<string, string>) =>
      (await events({ subject: subject.id, ...filter })).total;
    expect(await total({ who: actor, action: "plan.rename" })).toBe(1);
    expect(await total({ who: "niemand" })).toBe(0);
    expect(await total({ action: "plan.publish" })).toBe(0);
    expect(await total({ from: "2020-01-01", to: "2099-01-01" })).toBe(1);
    expect(await total({ to: "2020-01-01" })).toBe(0);
    expect(await total({ from: "2099-01-01" })).toBe(0);
    expect(await total({ from: "31.02.", to: "morgen" })).toBe(1);
  });
});
