import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { consequencesOf, countOf } from "./site-consequences.server";

export type SiteClosing = Awaited<ReturnType<typeof siteClosing>>;

/** A site about to close, who could follow it, and, once a day is chosen, what depends on it after that. */
export async function siteClosing(actor: Actor, siteId: string, lastDay: Day | null) {
  ensure(can(actor, "site.manage", null));
  const site = found(
    await db.site.findUnique({
      where: { id: siteId },
      select: {
        ...{ id: true, name: true, version: true, validFrom: true, validTo: true },
        successorId: true,
      },
    }),
  );
  const others = await db.site.findMany({
    where: { id: { not: siteId }, validTo: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  const consequences = lastDay && (await consequencesOf(siteId, lastDay));
  return {
    site: {
      ...site,
      validFrom: fromDbDay(site.validFrom),
      validTo: fromDbDayOrNull(site.validTo),
    },
    others,
    lastDay,
    consequences,
    count: consequences ? countOf(consequences) : 0,
  };
}
