import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { PersonFailure } from "./person-failure";
import type { AddRestriction } from "./restriction.schema";

/** A planner's own restriction counts at once. */
export async function addRestriction(
  actor: Actor,
  { traineeId, barredSiteId, maxCommuteMinutes }: AddRestriction,
  outer?: Tx,
): Promise<Outcome<null, PersonFailure>> {
  ensure(can(actor, "person.manage", null));
  return inTransaction<Outcome<null, PersonFailure>>(async (tx) => {
    found(await tx.trainee.findUnique({ where: { id: traineeId } }));
    if (barredSiteId) found(await tx.site.findUnique({ where: { id: barredSiteId } }));
    const facts = { barredSiteId, maxCommuteMinutes };
    await tx.planningRestriction.create({
      data: { traineeId, ...facts, acceptedAt: now(), acceptedById: actor.personId },
    });
    await audit(tx, actor, {
      action: "restriction.add",
      subject: { type: "trainee", id: traineeId },
      after: facts,
    });
    return succeed(null);
  }, outer);
}
