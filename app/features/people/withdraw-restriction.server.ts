import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { PersonFailure } from "./person-failure";
import type { RestrictionChoice } from "./restriction.schema";

/** No longer a need, or a proposal not accepted: only the log keeps that it was. */
export async function withdrawRestriction(
  actor: Actor,
  { restrictionId: id, version }: RestrictionChoice,
  outer?: Tx,
): Promise<Outcome<null, PersonFailure>> {
  ensure(can(actor, "person.manage", null));
  return inTransaction<Outcome<null, PersonFailure>>(async (tx) => {
    const row = found(await tx.planningRestriction.findUnique({ where: { id } }));
    const { count } = await tx.planningRestriction.deleteMany({ where: { id, version } });
    if (count === 0) return fail({ code: "stale" });
    const { traineeId, barredSiteId, maxCommuteMinutes } = row;
    await audit(tx, actor, {
      action: "restriction.withdraw",
      subject: { type: "trainee", id: traineeId },
      before: { barredSiteId, maxCommuteMinutes },
    });
    return succeed(null);
  }, outer);
}
