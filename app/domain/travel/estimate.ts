// Where nobody stated the minutes of a way, they are estimated: the straight line between the centres,
// lengthened by a detour, at an average speed, and time to reach and leave bus or train.
// Source: own reasoning, see the assumptions; never shown without being called an estimate.
import type { Assumptions } from "../sites/assumptions";

export interface Position {
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
}

/** Mean radius of the earth. */
const EARTH_KILOMETRES = 6_371;
const MINUTES_PER_HOUR = 60;

/** Kilometres along the great circle (haversine), 0 or more. */
export function kilometresBetween(from: Position, to: Position): number {
  const north = radians(to.latitude - from.latitude);
  const east = radians(to.longitude - from.longitude);
  const root =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(root)));
}

/**
 * Whole minutes one way, at least the time of access.
 * @param from centre of the postcode's area, about a kilometre exact. @param to the site.
 */
export function estimateMinutes(from: Position, to: Position, assumptions: Assumptions): number {
  const way = (kilometresBetween(from, to) * assumptions["detour-percent"]) / 100;
  const riding = (way / assumptions.speed) * MINUTES_PER_HOUR;
  return Math.round(assumptions["access-minutes"] + riding);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
