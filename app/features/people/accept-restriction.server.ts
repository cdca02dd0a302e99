import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { PersonFailure } from "./person-failure";
import type { RestrictionChoice } from "./restriction.schema";

/** What a list proposed counts from now on. */
export async function acceptRestriction(
  actor: Actor,
  { restrictionId: id, version }: RestrictionChoice,
  outer?: Tx,
): Promise<Outcome<null, PersonFailure>> {
  ensure(can(actor, "person.manage", null));
  return inTransaction<Outcome<null, PersonFailure>>(async (tx) => {
    const row = found(await tx.planningRestriction.findUnique({ where: { id } }));
    if (row.acceptedAt) return fail({ code: "already-accepted" });
    const { count } = await tx.planningRestriction.updateMany({
      where: { id, version, acceptedAt: null },
      data: { acceptedAt: now(), acceptedById: actor.personId, version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "stale" });
    const { traineeId, barredSiteId, maxCommuteMinutes } = row;
    await audit(tx, actor, {
      action: "restriction.accept",
      subject: { type: "trainee", id: traineeId },
      after: { barredSiteId, maxCommuteMinutes },
    });
    return succeed(null);
  }, outer);
}
