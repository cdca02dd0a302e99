import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { assumptionsOf } from "~/domain/sites/assumptions";
import { openMinutesOf } from "~/domain/sites/opening-hours";
import type { PracticeService, PracticeSite, Volume } from "~/domain/sites/practice";

/** What the rule of practice needs: services, their modules and volumes. Three queries. */
export async function loadPracticeFacts() {
  const [services, volumes, settings] = await Promise.all([
    db.service.findMany({ include: { modules: true }, orderBy: { title: "asc" } }),
    db.siteVolume.findMany({ orderBy: { month: "desc" } }),
    db.assumption.findMany({ select: { code: true, value: true } }),
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
  };
}

type SiteRow = {
  id: string;
  workstations: number;
  openingHours: { opensMinute: number; closesMinute: number }[];
};

export function practiceSiteOf({ id, workstations, openingHours }: SiteRow): PracticeSite {
  return { id, workstations, openMinutes: openMinutesOf(openingHours) };
}
