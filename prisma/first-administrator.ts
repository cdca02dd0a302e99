// Prints the one-time link with which the first administrator sets up their account; prints
// nothing of the kind once an active administrator exists.
import { db } from "../app/db/client";
import { inviteFirstAdministrator } from "../app/features/accounts/invite-first-administrator.server";
import { paths } from "../app/http/paths";
import { environment } from "../app/platform/environment";

async function main(): Promise<void> {
  const token = await inviteFirstAdministrator();
  if (!token) return;
  const link = new URL(paths.invitation(token), environment().ORIGIN).href;
  process.stdout.write(
    `\nThere is no administrator yet. Open this link within 72 hours to become the first:\n\n  ${link}\n\n`,
  );
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  })
  .finally(() => db.$disconnect());
