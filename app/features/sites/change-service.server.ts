import { audit } from "~/db/audit";
import { fromDbDayOrNull, toDbDayOrNull } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { ChangeService } from "./change-service.schema";
import type { SiteFailure } from "./site-failure";

type Changed = Outcome<{ serviceId: string }, SiteFailure>;

/** How much of a service is done online, since when and by whose figures. */
export async function changeService(
  actor: Actor,
  { serviceId, version, digitalShare, asOf, source }: ChangeService,
  outer?: Tx,
): Promise<Changed> {
  return inTransaction<Changed>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const before = found(await tx.service.findUnique({ where: { id: serviceId } }));
    const { count } = await tx.service.updateMany({
      where: { id: serviceId, version },
      data: {
        digitalShare,
        source,
        asOf: toDbDayOrNull(asOf as Day | null),
        version: { increment: 1 },
      },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "service.change",
      subject: { type: "service", id: serviceId },
      before: { digitalShare: before.digitalShare, asOf: fromDbDayOrNull(before.asOf) },
      after: { digitalShare, asOf, source },
    });
    return succeed({ serviceId });
  }, outer);
}
