import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { LimitTrainer } from "./limit-trainer.schema";
import type { SiteFailure } from "./site-failure";

type Limited = Outcome<{ siteId: string }, SiteFailure>;

/** How many trainees a practical trainer of this site guides at once. */
export async function limitTrainer(
  actor: Actor,
  { siteId, trainerId, version, maxTrainees }: LimitTrainer,
  outer?: Tx,
): Promise<Limited> {
  return inTransaction<Limited>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const before = found(await tx.trainer.findFirst({ where: { id: trainerId, siteId } }));
    const { count } = await tx.trainer.updateMany({
      where: { id: trainerId, version },
      data: { maxTrainees, version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "trainer.limit",
      subject: { type: "trainer", id: trainerId },
      before: { maxTrainees: before.maxTrainees },
      after: { maxTrainees },
    });
    return succeed({ siteId });
  }, outer);
}
