// Prints the one-time link with which the first administrator sets up their account; prints
// nothing of the kind once an active administrator exists.
import { issueLink } from "../app/auth/account-link";
import { db } from "../app/db/client";
import { inTransaction, type Tx } from "../app/db/transaction";
import { paths } from "../app/http/paths";
import { now } from "../app/platform/clock";
import { environment } from "../app/platform/environment";

const PLACEHOLDER = "first-administrator";

async function main(): Promise<void> {
  const token = await inTransaction(inviteFirstAdministrator);
  if (!token) return;
  const link = new URL(paths.invitation(token), environment().ORIGIN).href;
  process.stdout.write(
    `\nThere is no administrator yet. Open this link within 72 hours to become the first:\n\n  ${link}\n\n`,
  );
}

/** Answers the link's token, or null when somebody administers already. */
async function inviteFirstAdministrator(tx: Tx): Promise<string | null> {
  const active = { role: "administrator", disabledAt: null, passwordHash: { not: null } } as const;
  if ((await tx.account.count({ where: active })) > 0) return null;
  const accountId = (await findPlaceholder(tx)) ?? (await createPlaceholder(tx));
  return issueLink(tx, { accountId, purpose: "invitation", createdById: null, now: now() });
}

async function findPlaceholder(tx: Tx): Promise<string | null> {
  const waiting = { login: PLACEHOLDER, passwordHash: null };
  return (await tx.account.findFirst({ where: waiting, select: { id: true } }))?.id ?? null;
}

/** Without a mail address: whoever opens the link says who they are. */
async function createPlaceholder(tx: Tx): Promise<string> {
  const account = await tx.account.create({
    data: {
      login: PLACEHOLDER,
      role: "administrator",
      person: { create: { givenName: "Erste", familyName: "Administration" } },
    },
  });
  return account.id;
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  })
  .finally(() => db.$disconnect());
