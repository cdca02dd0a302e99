import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome } from "~/domain/outcome";
import type { AccountFailure } from "./account-failure";
import { inviteAccount } from "./invite-account.server";
import type { InviteColleague } from "./invite-colleague.schema";

/** A planner or administrator whom no list brings along: the person, then their invitation. */
export async function inviteColleague(
  actor: Actor,
  { givenName, familyName, email, role }: InviteColleague,
  outer?: Tx,
): Promise<Outcome<{ name: string }, AccountFailure>> {
  ensure(can(actor, "account.invite", { role }));
  return inTransaction(async (tx) => {
    if (await isTaken(tx, email)) return fail({ code: "mail-taken", field: "email" } as const);
    const person = await tx.person.create({
      data: { givenName, familyName, email: email.toLowerCase() },
    });
    return inviteAccount(actor, { personId: person.id, role }, tx);
  }, outer);
}

async function isTaken(tx: Tx, email: string): Promise<boolean> {
  const sameAddress = { equals: email, mode: "insensitive" } as const;
  const person = await tx.person.findFirst({ where: { email: sameAddress } });
  const account = await tx.account.findFirst({ where: { login: sameAddress } });
  return person !== null || account !== null;
}
