import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, notFound } from "~/domain/access/refusal";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { WithdrawUnavailability } from "./unavailability.schema";

type Withdrawn = Outcome<{ trainerId: string }, Failure<"stale">>;

/** It no longer counts, and stays as something that was said; another's is not there. */
export function withdrawUnavailability(
  actor: Actor,
  { unavailabilityId: id, version }: WithdrawUnavailability,
  outer?: Tx,
): Promise<Withdrawn> {
  ensure(can(actor, "lesson.plan", null));
  return inTransaction<Withdrawn>(async (tx) => {
    const row = await tx.unavailability.findUnique({ where: { id } });
    if (!row || !can(actor, "availability.manage", row)) notFound();
    const { count } = await tx.unavailability.updateMany({
      where: { id, version, withdrawnAt: null },
      data: { withdrawnAt: now(), withdrawnById: actor.personId, version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "unavailability.withdraw",
      subject: { type: "unavailability", id },
    });
    return succeed({ trainerId: row.trainerId });
  }, outer);
}
