import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { claimSite } from "./claim-site.server";
import { type SetOpeningHours, weekdays } from "./set-opening-hours.schema";
import type { SiteFailure } from "./site-failure";

type Set = Outcome<{ siteId: string }, SiteFailure>;

/** The hours of the whole week take the place of those that were. */
export async function setOpeningHours(
  actor: Actor,
  input: SetOpeningHours,
  outer?: Tx,
): Promise<Set> {
  return inTransaction<Set>(async (tx) => {
    if (!(await claimSite(tx, actor, input))) return fail({ code: "stale" });
    const { siteId } = input;
    const columns = { weekday: true, opensMinute: true, closesMinute: true };
    const before = await tx.openingHours.findMany({ where: { siteId }, select: columns });
    const after = weekdays.flatMap((weekday) =>
      input[`day${weekday}`].map((span) => ({ weekday, ...span })),
    );
    await tx.openingHours.deleteMany({ where: { siteId } });
    await tx.openingHours.createMany({ data: after.map((span) => ({ siteId, ...span })) });
    await audit(tx, actor, {
      action: "site.set-hours",
      subject: { type: "site", id: siteId },
      before: { hours: before },
      after: { hours: after },
    });
    return succeed({ siteId });
  }, outer);
}
