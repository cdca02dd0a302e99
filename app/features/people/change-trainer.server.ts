import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import type { ChangeTrainer } from "./change-trainer.schema";
import type { PersonFailure } from "./person-failure";

/** Where a trainer belongs and how many trainees they take; who leads a cluster goes to no site. */
export async function changeTrainer(
  actor: Actor,
  { trainerId: id, version, siteId, maxTrainees }: ChangeTrainer,
  outer?: Tx,
): Promise<Outcome<null, PersonFailure>> {
  ensure(can(actor, "person.manage", null));
  return inTransaction<Outcome<null, PersonFailure>>(async (tx) => {
    const before = found(await tx.trainer.findUnique({ where: { id } }));
    if (siteId) found(await tx.site.findUnique({ where: { id: siteId } }));
    if (siteId && (await leadsClusters(tx, id)))
      return fail({ code: "leads-clusters", field: "siteId" });
    const { count } = await tx.trainer.updateMany({
      where: { id, version },
      data: { siteId, maxTrainees, version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "trainer.change",
      subject: { type: "trainer", id },
      before: { siteId: before.siteId, maxTrainees: before.maxTrainees },
      after: { siteId, maxTrainees },
    });
    return succeed(null);
  }, outer);
}

async function leadsClusters(tx: Tx, trainerId: string): Promise<boolean> {
  const later = [{ endsOn: null }, { endsOn: { gte: toDbDay(today()) } }];
  return (await tx.clusterTrainer.count({ where: { trainerId, OR: later } })) > 0;
}
