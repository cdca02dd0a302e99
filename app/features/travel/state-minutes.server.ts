import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { RemoveMinutes, StateMinutes } from "./travel.schema";

type Stated = Outcome<{ postcode: string }, never>;

/** Minutes that somebody looked up take the place of the estimate. */
export async function stateMinutes(
  actor: Actor,
  { postcode, siteId, minutes, source }: StateMinutes,
  outer?: Tx,
): Promise<Stated> {
  return inTransaction<Stated>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    found(await tx.site.findUnique({ where: { id: siteId }, select: { id: true } }));
    const key = { postcode_siteId: { postcode, siteId } };
    const before = await tx.travelTime.findUnique({ where: key });
    const data = { minutes, source, recordedAt: now(), recordedById: actor.personId };
    await tx.travelTime.upsert({
      where: key,
      create: { postcode, siteId, ...data },
      update: { ...data, version: { increment: 1 } },
    });
    await audit(tx, actor, {
      action: "travel.state-minutes",
      subject: { type: "site", id: siteId },
      ...(before && { before: { postcode, minutes: before.minutes } }),
      after: { postcode, minutes, source },
    });
    return succeed({ postcode });
  }, outer);
}

/** The estimate holds again. */
export async function removeMinutes(
  actor: Actor,
  { postcode, siteId }: RemoveMinutes,
  outer?: Tx,
): Promise<Stated> {
  return inTransaction<Stated>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const key = { postcode_siteId: { postcode, siteId } };
    const before = found(await tx.travelTime.findUnique({ where: key }));
    await tx.travelTime.delete({ where: key });
    await audit(tx, actor, {
      action: "travel.remove-minutes",
      subject: { type: "site", id: siteId },
      before: { postcode, minutes: before.minutes, source: before.source },
    });
    return succeed({ postcode });
  }, outer);
}
