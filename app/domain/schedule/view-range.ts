// Which days a view of the calendar shows, and where turning its page leads. A month shows whole
// weeks, as a wall calendar does; a list the four weeks that begin with the day's own, or that week
// alone where it is of many people.
import { addDays, addMonths, type Day, day, mondayOf } from "../calendar/day";
import { type ClosedRange, weekOf } from "../calendar/range";

export const VIEWS = ["day", "week", "month", "list"] as const;
export type ViewName = (typeof VIEWS)[number];

/** So many lines of a day have room in a month; the day's own page has all. */
export const ROOM_OF_A_DAY = 4;

const listDays = (isOfMany: boolean) => (isOfMany ? 7 : 28);

/** The days that a view shows around a day, the day among them. */
export function rangeOfView(view: ViewName, on: Day, isOfMany: boolean): ClosedRange {
  if (view === "day") return { startsOn: on, endsOn: on };
  if (view === "week") return weekOf(on);
  if (view === "list")
    return { startsOn: mondayOf(on), endsOn: addDays(mondayOf(on), listDays(isOfMany) - 1) };
  const last = addDays(addMonths(firstOfMonth(on), 1), -1);
  return { startsOn: mondayOf(firstOfMonth(on)), endsOn: weekOf(last).endsOn };
}

/** The day that names the page `pages` further on; earlier when negative. */
export function turned(view: ViewName, on: Day, pages: number, isOfMany: boolean): Day {
  if (view === "day") return addDays(on, pages);
  if (view === "week") return addDays(mondayOf(on), 7 * pages);
  if (view === "list") return addDays(mondayOf(on), listDays(isOfMany) * pages);
  return addMonths(firstOfMonth(on), pages);
}

/** Whether a day belongs to the month that another lies in. */
export function isInMonthOf(on: Day, other: Day): boolean {
  return on.slice(0, 7) === other.slice(0, 7);
}

function firstOfMonth(on: Day): Day {
  return day(`${on.slice(0, 7)}-01`);
}
