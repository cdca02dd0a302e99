import { db } from "~/db/client";
import { fromDbDayOrNull, toDbDay } from "~/db/dates";
import { type Day, daysBetween } from "~/domain/calendar/day";
import { confirmationOf } from "~/domain/placement/confirmation";
import { siteRules } from "../sites/site-rules.query.server";

/** Sites that train now or soon and whose places nobody has confirmed lately. */
export async function unconfirmedSites(on: Day) {
  const { confirmationDays } = await siteRules();
  const sites = await db.site.findMany({
    where: {
      validFrom: { lte: toDbDay(on) },
      OR: [{ validTo: null }, { validTo: { gte: toDbDay(on) } }],
      trainingPlaces: { gt: 0 },
    },
    select: {
      id: true,
      name: true,
      capacities: { where: { endsOn: { gte: toDbDay(on) } }, orderBy: { startsOn: "asc" } },
    },
    orderBy: { name: "asc" },
  });
  return sites.flatMap(({ id, name, capacities: [capacity] }) => {
    const confirmedOn = fromDbDayOrNull(capacity?.confirmedOn ?? null);
    if (confirmationOf(confirmedOn, on, confirmationDays) === "fresh") return [];
    const days = confirmedOn === null ? null : daysBetween(confirmedOn, on);
    return [{ siteId: id, name, confirmedOn, days }];
  });
}
