import { z } from "zod";
import { retireLinks } from "~/auth/account-link";
import { isClosedAt } from "~/auth/open-account";
import { endAllSessions } from "~/auth/session.server";
import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { CITY_ZONE, now } from "~/platform/clock";

const effectSchema = z.object({ accountId: z.uuid(), disabledAt: z.iso.datetime() }).nullable();
type Effect = z.output<typeof effectSchema>;

/** Ends a trainee's access with the beginning of a day; sessions that are open then end with it. */
export async function closeTraineeAccess(
  actor: Actor,
  { traineeId, from, reason }: { traineeId: string; from: Day; reason: string | null },
  tx: Tx,
): Promise<Outcome<Effect, never>> {
  const account = await tx.account.findFirst({ where: { person: { trainee: { id: traineeId } } } });
  if (!account || isClosedAt(account, now())) return succeed(null);
  ensure(can(actor, "account.close", account));
  const begins = instantAt(from, 0, CITY_ZONE);
  const disabledAt = begins > now() ? begins : now();
  await tx.account.update({
    where: { id: account.id },
    data: { disabledAt, disabledReason: reason, version: { increment: 1 } },
  });
  if (begins <= now()) {
    await endAllSessions(account.id, tx);
    await retireLinks(tx, account.id);
  }
  await audit(tx, actor, {
    action: "account.close",
    subject: { type: "account", id: account.id },
    after: { disabledAt: disabledAt.toISOString() },
    ...(reason && { reason }),
  });
  return succeed({ accountId: account.id, disabledAt: disabledAt.toISOString() });
}

/** Gives back the access that a step of the enrolment ended. */
export async function reopenTraineeAccess(
  actor: Actor,
  effect: unknown,
  tx: Tx,
): Promise<Outcome<null, Failure<"changed-since">>> {
  const closed = effectSchema.parse(effect);
  if (!closed) return succeed(null);
  const account = await tx.account.findUnique({ where: { id: closed.accountId } });
  if (account?.disabledAt?.toISOString() !== closed.disabledAt) {
    return fail({ code: "changed-since", values: { what: "account" } });
  }
  ensure(can(actor, "account.close", account));
  await tx.account.update({
    where: { id: account.id },
    data: { disabledAt: null, disabledReason: null, version: { increment: 1 } },
  });
  await audit(tx, actor, {
    action: "account.reopen",
    subject: { type: "account", id: account.id },
    before: { disabledAt: closed.disabledAt },
  });
  return succeed(null);
}
