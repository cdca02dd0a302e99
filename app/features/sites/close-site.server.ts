import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { refuseClosing, type SiteInTime } from "~/domain/sites/closing";
import { claimSite } from "./claim-site.server";
import type { CloseSite, ReopenSite } from "./close-site.schema";
import { consequencesOf, countOf } from "./site-consequences.server";
import type { SiteFailure } from "./site-failure";

type Closed = Outcome<{ siteId: string }, SiteFailure>;

/** Ends a site on a day, only after its planner has seen everything that depends on it after that. */
export async function closeSite(actor: Actor, input: CloseSite, outer?: Tx): Promise<Closed> {
  return inTransaction<Closed>(async (tx) => {
    const site = await claimSite(tx, actor, input);
    if (!site) return fail({ code: "stale" });
    const { siteId, successorId } = input;
    const lastDay = day(input.validTo);
    const all = await loadSites(tx);
    const self = all.find(({ id }) => id === siteId);
    const refusal = self && refuseClosing(self, lastDay, successorId, all);
    if (refusal) return fail(refusal);
    const count = countOf(await consequencesOf(siteId, lastDay, tx));
    if (count > input.shown) return fail({ code: "unread-consequences", values: { count } });
    const data = { validTo: toDbDay(lastDay), successorId };
    await tx.site.update({ where: { id: siteId }, data });
    await audit(tx, actor, {
      action: "site.close",
      subject: { type: "site", id: siteId },
      before: { validTo: fromDbDayOrNull(site.validTo), successorId: site.successorId },
      after: { validTo: lastDay, successorId, consequences: count },
    });
    return succeed({ siteId });
  }, outer);
}

/** Takes a closing back: the site stays open without an end. */
export async function reopenSite(actor: Actor, input: ReopenSite, outer?: Tx): Promise<Closed> {
  return inTransaction<Closed>(async (tx) => {
    const site = await claimSite(tx, actor, input);
    if (!site) return fail({ code: "stale" });
    const { siteId } = input;
    await tx.site.update({ where: { id: siteId }, data: { validTo: null, successorId: null } });
    await audit(tx, actor, {
      action: "site.reopen",
      subject: { type: "site", id: siteId },
      before: { validTo: fromDbDayOrNull(site.validTo), successorId: site.successorId },
      after: { validTo: null, successorId: null },
    });
    return succeed({ siteId });
  }, outer);
}

async function loadSites(tx: Tx): Promise<SiteInTime[]> {
  const rows = await tx.site.findMany({
    select: { id: true, validFrom: true, validTo: true, successorId: true },
  });
  return rows.map(({ id, validFrom, validTo, successorId }) => ({
    id,
    validity: { startsOn: fromDbDay(validFrom), endsOn: fromDbDayOrNull(validTo) },
    successorId,
  }));
}
