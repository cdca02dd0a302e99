// A site has the places of the period in force, none outside its validity, and where no period is
// recorded its usual places. Source: training-facts.md, 3, hard 2; README, "Capacity".
import { addDays, type Day } from "../calendar/day";
import { type ClosedRange, contains, type DayRange, overlaps } from "../calendar/range";
import type { CapacityPeriod, PlanSite, Stay } from "./plan-facts";

/** What capacity needs of a site. */
export type CapacitySite = Pick<PlanSite, "validity" | "usualPlaces" | "capacities">;

/** A stretch of days with the same places and the same number of trainees. */
export interface Occupancy extends ClosedRange {
  readonly places: number;
  readonly taken: number;
}

/** The tightest stretch of a period; at most one of `left` and `over` is above 0. */
export interface Room {
  readonly places: number;
  readonly taken: number;
  readonly left: number;
  readonly over: number;
}

/** The capacity period in force on a day, or null. */
export function capacityOn<C extends CapacityPeriod>(capacities: readonly C[], on: Day): C | null {
  return capacities.find((capacity) => contains(capacity, on)) ?? null;
}

/** Training places at once on a day, never below 0; 0 while the site does not exist. */
export function placesOn(site: CapacitySite, on: Day): number {
  if (!contains(site.validity, on)) return 0;
  return Math.max(0, capacityOn(site.capacities, on)?.places ?? site.usualPlaces);
}

/**
 * The period cut wherever places or trainees change, in order and without gaps.
 * @param stays of this site; a person who stays twice on a day counts once.
 */
export function occupancyOf(
  site: CapacitySite,
  period: ClosedRange,
  stays: readonly Stay[],
): Occupancy[] {
  const cuts = cutsOf([site.validity, ...site.capacities, ...stays], period);
  const stretches: Occupancy[] = [];
  cuts.forEach((startsOn, index) => {
    const next = cuts[index + 1];
    const endsOn = next ? addDays(next, -1) : period.endsOn;
    const [places, taken] = [placesOn(site, startsOn), presentOn(stays, startsOn)];
    const last = stretches.at(-1);
    const isAlike = last?.places === places && last.taken === taken;
    if (last && isAlike) stretches[stretches.length - 1] = { ...last, endsOn };
    else stretches.push({ startsOn, endsOn, places, taken });
  });
  return stretches;
}

/** The stretch of a period with the fewest places to spare. @param stays of this site. */
export function roomIn(site: CapacitySite, period: ClosedRange, stays: readonly Stay[]): Room {
  const [tightest] = occupancyOf(site, period, stays).sort(
    (a, b) => a.places - a.taken - (b.places - b.taken) || a.places - b.places,
  );
  const { places, taken } = tightest ?? { places: 0, taken: 0 };
  return { places, taken, left: Math.max(0, places - taken), over: Math.max(0, taken - places) };
}

/** The stays of a site that share a day with a period. */
export function staysAt<S extends Stay>(stays: readonly S[], siteId: string, in_: ClosedRange) {
  return stays.filter((stay) => stay.siteId === siteId && overlaps(stay, in_));
}

function presentOn(stays: readonly Stay[], on: Day): number {
  const present = new Set<string>();
  for (const stay of stays) if (contains(stay, on)) present.add(stay.traineeId);
  return present.size;
}

function cutsOf(ranges: readonly DayRange[], period: ClosedRange): Day[] {
  const starts = ranges.map(({ startsOn }) => startsOn);
  const ends = new Set(ranges.flatMap(({ endsOn }) => endsOn ?? []));
  const edges = [...starts, ...[...ends].map((endsOn) => addDays(endsOn, 1))];
  const inside = edges.filter((edge) => edge > period.startsOn && edge <= period.endsOn);
  return [...new Set([period.startsOn, ...inside])].sort();
}
