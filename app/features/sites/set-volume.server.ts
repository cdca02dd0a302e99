import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import type { SiteFailure } from "./site-failure";
import type { RemoveVolume, SetVolume } from "./site-volume.schema";

type Written = Outcome<{ volumeId: string }, SiteFailure>;

/** The cases of a month with their source; one figure per site, service and month. */
export async function setVolume(actor: Actor, input: SetVolume, outer?: Tx): Promise<Written> {
  return inTransaction<Written>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const { siteId, serviceId, cases, estimated, source } = input;
    await checkTarget(tx, siteId, serviceId);
    const month = toDbDay(day(`${input.month}-01`));
    const before = await tx.siteVolume.findFirst({ where: { siteId, serviceId, month } });
    const data = { siteId, serviceId, month, cases, estimated, source, asOf: toDbDay(today()) };
    const { id } = before
      ? await tx.siteVolume.update({
          where: { id: before.id },
          data: { ...data, version: { increment: 1 } },
        })
      : await tx.siteVolume.create({ data });
    await audit(tx, actor, {
      action: "volume.set",
      subject: { type: "siteVolume", id },
      ...(before && { before: { cases: before.cases, source: before.source } }),
      after: { siteId, serviceId, month: input.month, cases, estimated, source },
    });
    return succeed({ volumeId: id });
  }, outer);
}

export async function removeVolume(
  actor: Actor,
  { volumeId, version }: RemoveVolume,
  outer?: Tx,
): Promise<Written> {
  return inTransaction<Written>(async (tx) => {
    ensure(can(actor, "site.manage", null));
    const before = found(await tx.siteVolume.findUnique({ where: { id: volumeId } }));
    const { count } = await tx.siteVolume.deleteMany({ where: { id: volumeId, version } });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "volume.remove",
      subject: { type: "siteVolume", id: volumeId },
      before: { cases: before.cases, source: before.source },
    });
    return succeed({ volumeId });
  }, outer);
}

async function checkTarget(tx: Tx, siteId: string | null, serviceId: string | null) {
  if (siteId) found(await tx.site.findUnique({ where: { id: siteId }, select: { id: true } }));
  if (serviceId) {
    found(await tx.service.findUnique({ where: { id: serviceId }, select: { id: true } }));
  }
}
