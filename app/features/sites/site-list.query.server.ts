import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addMonths, type Day } from "~/domain/calendar/day";
import { occupancyOf } from "~/domain/placement/capacity";
import { confirmationOf } from "~/domain/placement/confirmation";
import type { CapacityPeriod, Stay } from "~/domain/placement/plan-facts";
import { type SiteSize, siteSizeOf } from "~/domain/placement/site-size";
import { today } from "~/platform/clock";

export type SiteList = Awaited<ReturnType<typeof siteList>>;
export type SiteStatus = "open" | "upcoming" | "closed";

const AHEAD_MONTHS = 6;

/** Every site, open ones first, with its places now and the busiest stretch of the next six months. */
export async function siteList(actor: Actor) {
  ensure(can(actor, "site.manage", null));
  const on = today();
  const until = addMonths(on, AHEAD_MONTHS);
  const rows = await loadSites(on, until);
  const sites = rows.map((row) => listed(row, on, until));
  return { until, sites: sites.sort((a, b) => orderOf(a.status) - orderOf(b.status)) };
}

function loadSites(on: Day, until: Day) {
  const range = { startsOn: { lte: toDbDay(until) }, endsOn: { gte: toDbDay(on) } };
  return db.site.findMany({
    include: {
      successor: { select: { id: true, name: true } },
      capacities: { where: { endsOn: { gte: toDbDay(on) } }, orderBy: { startsOn: "asc" } },
      placements: {
        where: { inForce: true, ...range },
        select: { traineeId: true, siteId: true, startsOn: true, endsOn: true },
      },
      _count: { select: { trainers: true } },
    },
    orderBy: { name: "asc" },
  });
}

type SiteRow = Awaited<ReturnType<typeof loadSites>>[number];

function listed(row: SiteRow, on: Day, until: Day) {
  const { id, code, name, district, shiftModel, workstations, trainingPlaces, successor } = row;
  const [first] = row.capacities;
  const confirmedOn = fromDbDayOrNull(first?.confirmedOn ?? null);
  const size: SiteSize = siteSizeOf(workstations);
  return {
    ...{ id, code, name, district, shiftModel, workstations, trainingPlaces, successor, size },
    validFrom: fromDbDay(row.validFrom),
    validTo: fromDbDayOrNull(row.validTo),
    status: statusOf(row, on),
    trainers: row._count.trainers,
    ...placesOf(row, on, until),
    confirmedOn,
    confirmation: confirmationOf(confirmedOn, on),
  };
}

/** Places and people today, and on the tightest day until then. */
function placesOf(row: SiteRow, on: Day, until: Day) {
  const site = {
    validity: { startsOn: fromDbDay(row.validFrom), endsOn: fromDbDayOrNull(row.validTo) },
    usualPlaces: row.trainingPlaces,
    capacities: row.capacities.map(
      ({ places, confirmedOn, ...range }): CapacityPeriod => ({
        places,
        confirmedOn: fromDbDayOrNull(confirmedOn),
        ...daysOf(range),
      }),
    ),
  };
  const stays = row.placements.map(
    ({ traineeId, siteId, ...range }): Stay => ({ traineeId, siteId, ...daysOf(range) }),
  );
  const pieces = occupancyOf(site, { startsOn: on, endsOn: until }, stays);
  const { places = 0, taken = 0 } = pieces[0] ?? {};
  const ahead = [...pieces].sort((a, b) => a.places - a.taken - (b.places - b.taken))[0];
  return { places, taken, tightest: ahead ?? null };
}

function statusOf({ validFrom, validTo }: SiteRow, on: Day): SiteStatus {
  if (fromDbDay(validFrom) > on) return "upcoming";
  return validTo && fromDbDay(validTo) < on ? "closed" : "open";
}

function orderOf(status: SiteStatus): number {
  return ["open", "upcoming", "closed"].indexOf(status);
}

function daysOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
