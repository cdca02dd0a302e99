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
import { siteRules } from "./site-rules.query.server";

export type SiteList = Awaited<ReturnType<typeof siteList>>;
export type SiteStatus = "open" | "upcoming" | "closed";

const AHEAD_MONTHS = 6;

/** Every site, open ones first, with its places now and the busiest stretch of the next six months. */
export async function siteList(actor: Actor) {
  ensure(can(actor, "site.manage", null));
  const on = today();
  const until = addMonths(on, AHEAD_MONTHS);
  const [rows, stays] = [await loadSites(on), await countedStays(on, until)];
  const { confirmationDays } = await siteRules();
  const sites = rows.map((row) => ({
    ...listed(row, stays.get(row.id) ?? [], on, until),
    ...confirmedFor(row, on, confirmationDays),
  }));
  return { until, sites: sites.sort((a, b) => orderOf(a.status) - orderOf(b.status)) };
}

function loadSites(on: Day) {
  return db.site.findMany({
    include: {
      successor: { select: { id: true, name: true } },
      capacities: { where: { endsOn: { gte: toDbDay(on) } }, orderBy: { startsOn: "asc" } },
      _count: { select: { trainers: true } },
    },
    orderBy: { name: "asc" },
  });
}

/**
 * Who is at each site, counted by days: nobody is in force twice at once, so that everybody counted
 * may stand for somebody of their own.
 */
async function countedStays(on: Day, until: Day): Promise<Map<string, Stay[]>> {
  const groups = await db.placement.groupBy({
    by: ["siteId", "startsOn", "endsOn"],
    where: { inForce: true, startsOn: { lte: toDbDay(until) }, endsOn: { gte: toDbDay(on) } },
    _count: true,
  });
  const stays = new Map<string, Stay[]>();
  for (const [group, { siteId, _count, ...range }] of groups.entries()) {
    const days = daysOf(range);
    const there = stays.get(siteId) ?? [];
    for (let one = 0; one < _count; one += 1) {
      there.push({ traineeId: `${group}/${one}`, siteId, ...days });
    }
    stays.set(siteId, there);
  }
  return stays;
}

type SiteRow = Awaited<ReturnType<typeof loadSites>>[number];

function listed(row: SiteRow, stays: readonly Stay[], on: Day, until: Day) {
  const { id, code, name, district, shiftModel, workstations, trainingPlaces, successor } = row;
  const size: SiteSize = siteSizeOf(workstations);
  return {
    ...{ id, code, name, district, shiftModel, workstations, trainingPlaces, successor, size },
    validFrom: fromDbDay(row.validFrom),
    validTo: fromDbDayOrNull(row.validTo),
    status: statusOf(row, on),
    trainers: row._count.trainers,
    ...placesOf(row, stays, on, until),
  };
}

/** When the places of the current or next period were confirmed, and whether that still counts. */
function confirmedFor({ capacities: [first] }: SiteRow, on: Day, days: number) {
  const confirmedOn = fromDbDayOrNull(first?.confirmedOn ?? null);
  return { confirmedOn, confirmation: confirmationOf(confirmedOn, on, days) };
}

/** Places and people today, and on the tightest day until then. */
function placesOf(row: SiteRow, stays: readonly Stay[], on: Day, until: Day) {
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
