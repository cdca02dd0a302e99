import type { Day } from "~/domain/calendar/day";
import { toDbDay } from "./dates";

/** A condition on rows with a first and a last day (or none yet): in force on a day, both included. */
export function inForceOn(on: Day) {
  const at = toDbDay(on);
  return { startsOn: { lte: at }, OR: [{ endsOn: null }, { endsOn: { gte: at } }] };
}
