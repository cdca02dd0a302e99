import { isClosedAt } from "~/auth/open-account";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { AccountFailure } from "./account-failure";
import type { InviteAccount } from "./invite-account.schema";
import { issueInvitation } from "./issue-invitation";

/** Sends a person the link with which they choose their own password; again when it ran out. */
export async function inviteAccount(
  actor: Actor,
  { personId, role }: InviteAccount,
  outer?: Tx,
): Promise<Outcome<{ name: string }, AccountFailure>> {
  ensure(can(actor, "account.invite", { role }));
  return inTransaction(async (tx) => {
    const person = found(await findPerson(tx, personId));
    const refusal = refusalOf(person, role);
    if (refusal) return fail(refusal);
    const account = await openAccount(tx, person, role);
    const email = person.email ?? account.login;
    await issueInvitation(tx, actor, { ...account, accountId: account.id, person, email });
    return succeed({ name: `${person.givenName} ${person.familyName}` });
  }, outer);
}

/** The row is locked: two invitations at once follow each other instead of colliding. */
async function findPerson(tx: Tx, personId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
  return tx.person.findUnique({
    where: { id: personId },
    include: { account: true, trainee: true, trainer: true },
  });
}

type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

function refusalOf(person: Person, role: InviteAccount["role"]): AccountFailure | null {
  if (!person.email) return { code: "no-mail-address" };
  if (person.account && isClosedAt(person.account, now())) return { code: "disabled" };
  if (person.account?.passwordHash) return { code: "already-active" };
  const isOther = person.account !== null && person.account.role !== role;
  return isOther ? { code: "role-mismatch" } : misfit(person, role);
}

/** Who stands in a list as trainee or trainer becomes that and nothing else, and nobody else does. */
function misfit({ trainee, trainer }: Person, role: InviteAccount["role"]): AccountFailure | null {
  const listedAs = { trainee: trainee !== null, trainer: trainer !== null };
  if (role === "trainee" || role === "trainer") {
    return listedAs[role] ? null : { code: "role-mismatch" };
  }
  if (listedAs.trainee) return { code: "only-trainee" };
  return listedAs.trainer ? { code: "only-trainer" } : null;
}

/** The login is the mail address, in lower case like everything a login is compared with. */
async function openAccount(tx: Tx, person: Person, role: InviteAccount["role"]) {
  const login = (person.email ?? "").toLowerCase();
  if (!person.account) return tx.account.create({ data: { personId: person.id, role, login } });
  return tx.account.update({ where: { id: person.account.id }, data: { login } });
}
