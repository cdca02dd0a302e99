import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { acceptInvitation } from "~/features/accounts/accept-invitation.server";
import { readLink } from "~/features/accounts/invitation.query.server";
import { inviteFirstAdministrator } from "~/features/accounts/invite-first-administrator.server";
import { anAdministratorActor } from "../../factories/actors";
import { aPerson } from "../../factories/people";
import { failed, PASSWORD } from "./account-fixtures";

const identity = {
  givenName: "Ada",
  familyName: "Lührs",
  email: "Ada.Luehrs@beispiel.hamburg.de",
};

beforeEach(async () => {
  await db.account.deleteMany();
});

describe("the first administrator", () => {
  it("says who they are, and there is no second link after", async () => {
    const token = (await inviteFirstAdministrator()) ?? "";
    expect(await readLink(token, "invitation")).toMatchObject({ asksIdentity: true });
    const input = { token, password: PASSWORD, repeatedPassword: PASSWORD };
    expect(await acceptInvitation(input)).toEqual(failed("name-missing", "givenName"));
    expect(await acceptInvitation({ ...input, ...identity })).toMatchObject({ ok: true });
    const account = await db.account.findFirstOrThrow({ include: { person: true } });
    expect(account).toMatchObject({
      role: "administrator",
      login: "ada.luehrs@beispiel.hamburg.de",
      person: { givenName: "Ada", familyName: "Lührs", email: "ada.luehrs@beispiel.hamburg.de" },
    });
    expect(await inviteFirstAdministrator()).toBeNull();
  });

  it("cannot take somebody else's address", async () => {
    await aPerson(db, { email: "taken@beispiel.hamburg.de" });
    const token = (await inviteFirstAdministrator()) ?? "";
    const input = { token, password: PASSWORD, repeatedPassword: PASSWORD, ...identity };
    const taken = await acceptInvitation({ ...input, email: "taken@beispiel.hamburg.de" });
    expect(taken).toEqual(failed("mail-taken", "email"));
    const free = { ...input, email: `ada.${token.slice(0, 5)}@beispiel.hamburg.de` };
    expect(await acceptInvitation(free)).toMatchObject({ ok: true });
  });

  it("gets a new link on request, which replaces the old one", async () => {
    const first = (await inviteFirstAdministrator()) ?? "";
    const second = (await inviteFirstAdministrator()) ?? "";
    expect(await readLink(first, "invitation")).toBeNull();
    expect(await readLink(second, "invitation")).not.toBeNull();
    expect(await db.account.count()).toBe(1);
  });

  it("is invited again while no administrator is active", async () => {
    await anAdministratorActor(db);
    expect(await inviteFirstAdministrator()).not.toBeNull();
  });
});
