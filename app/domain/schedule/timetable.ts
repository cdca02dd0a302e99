// A week as it hangs on a wall: a line for each time at which something begins and ends, a column
// for each day; lessons of the same time stand together in their cell.
import type { Day } from "../calendar/day";
import type { Slot } from "./week-layout";

export interface TimetableLine<L> extends Slot {
  /** One for each day, in the order of the days. */
  readonly cells: readonly (readonly L[])[];
}

/** Every lesson of these days in exactly one cell; lines in the order of time. */
export function timetable<L extends Slot & { readonly on: Day }>(
  lessons: readonly L[],
  days: readonly Day[],
): TimetableLine<L>[] {
  const shown = lessons.filter(({ on }) => days.includes(on));
  const times = new Map(shown.map(({ from, to }) => [`${from}-${to}`, { from, to }]));
  return [...times.values()]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to }) => ({
      from,
      to,
      cells: days.map((day) =>
        shown.filter((lesson) => lesson.on === day && lesson.from === from && lesson.to === to),
      ),
    }));
}
