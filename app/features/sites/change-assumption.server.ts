import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { ASSUMPTION_DEFAULTS } from "~/domain/sites/assumptions";
import { now } from "~/platform/clock";
import type { ChangeAssumption } from "./change-assumption.schema";
import type { SiteFailure } from "./site-failure";

type Changed = Outcome<{ code: string }, SiteFailure>;

/** A figure that calculations assume, with the reason for it. */
export async function changeAssumption(
  actor: Actor,
  { code, version, value, reason }: ChangeAssumption,
  outer?: Tx,
): Promise<Changed> {
  return inTransaction<Changed>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const before = await tx.assumption.findUnique({ where: { code } });
    const data = { value, reason, changedAt: now(), changedById: actor.personId };
    if ((before?.version ?? 0) !== version) return fail({ code: "stale" });
    if (before) {
      const { count } = await tx.assumption.updateMany({
        where: { code, version },
        data: { ...data, version: { increment: 1 } },
      });
      if (count === 0) return fail({ code: "stale" });
    } else await tx.assumption.create({ data: { code, ...data } });
    await audit(tx, actor, {
      action: "assumption.change",
      subject: { type: "assumption", id: code },
      before: { value: before?.value ?? ASSUMPTION_DEFAULTS[code].value },
      after: { value },
      reason,
    });
    return succeed({ code });
  }, outer);
}
