import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { dayOf } from "~/domain/calendar/day";
import { linkStateOf } from "~/domain/sites/confirmation-link";
import { CITY_ZONE, now } from "~/platform/clock";

const NEWEST = 8;

/** The newest links of a site and what became of them; the caller answers for who may see them. */
export async function siteLinks(siteId: string) {
  const rows = await db.confirmationLink.findMany({
    where: { siteId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: NEWEST,
  });
  return rows.map((row) => ({
    id: row.id,
    state: linkStateOf(row, now()),
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDay(row.endsOn),
    proposedPlaces: row.proposedPlaces,
    sentTo: row.sentTo,
    createdOn: dayOf(row.createdAt, CITY_ZONE),
    expiresOn: dayOf(row.expiresAt, CITY_ZONE),
    usedOn: row.usedAt && dayOf(row.usedAt, CITY_ZONE),
    usedBy: row.usedBy,
    places: row.places,
  }));
}
