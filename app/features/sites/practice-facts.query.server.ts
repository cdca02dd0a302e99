import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Day } from "~/domain/calendar/day";
import { assumptionsOf } from "~/domain/sites/assumptions";
import { openMinutesOf } from "~/domain/sites/opening-hours";
import type { PracticeService, PracticeSite, Volume } from "~/domain/sites/practice";
import { today } from "~/platform/clock";

/** What the rule of practice needs: services, their modules and volumes. Four queries. */
export async function loadPracticeFacts() {
  const [services, volumes, settings, sizes] = await Promise.all([
    db.service.findMany({ include: { modules: true }, orderBy: { title: "asc" } }),
    db.siteVolume.findMany({ orderBy: { month: "desc" } }),
    db.assumption.findMany({ select: { code: true, value: true } }),
    db.site.aggregate({ where: openOn(today()), _avg: { workstations: true } }),
  ]);
  return {
    services: services.map(
      ({ id, title, digitalShare, modules }): PracticeService => ({
        ...{ id, title, digitalShare },
        moduleCodes: modules.map(({ moduleCode }) => moduleCode),
      }),
    ),
    volumes: volumes.map(
      ({ siteId, serviceId, month, cases, estimated }): Volume => ({
        ...{ siteId, serviceId, cases, estimated },
        month: fromDbDay(month),
      }),
    ),
    counterHours: assumptionsOf(settings)["counter-hours"],
    usualWorkstations: sizes._avg.workstations ?? 0,
  };
}

/** Sites that exist on a day. */
export function openOn(on: Day) {
  const at = toDbDay(on);
  return { validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gte: at } }] };
}

type SiteRow = {
  id: string;
  workstations: number;
  openingHours: { opensMinute: number; closesMinute: number }[];
};

/** @param usual workstations of the average site */
export function practiceSiteOf(
  { id, workstations, openingHours }: SiteRow,
  usual: number,
): PracticeSite {
  const sizeRatio = usual === 0 ? 1 : workstations / usual;
  return { id, workstations, sizeRatio, openMinutes: openMinutesOf(openingHours) };
}
