import { type Day, dayOf } from "~/domain/calendar/day";

/** The zone in which the city's calendar day begins. */
export const CITY_ZONE = "Europe/Berlin";

/** The only place that asks what time it is. */
export function now(): Date {
  return new Date();
}

/** The calendar day in Hamburg. */
export function today(): Day {
  return dayOf(now(), CITY_ZONE);
}
