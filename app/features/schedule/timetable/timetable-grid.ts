// The grid of a draft: its teaching days and periods, and which of its slots a lesson overlaps.
import { type Day, dayOf, weekdayOf } from "~/domain/calendar/day";
import { workdaysIn } from "~/domain/calendar/holidays";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import type { Span } from "~/domain/schedule/lesson";
import { periodsOf } from "~/domain/schedule/timetable/grid";
import type { Period, Slot } from "~/domain/schedule/timetable/problem";
import { CITY_ZONE } from "~/platform/clock";
import type { TimetableSettings } from "./timetable-settings.schema";

export interface Grid {
  readonly days: readonly Day[];
  readonly periods: readonly Period[];
}

/** @throws Error for settings that no form lets pass. */
export function gridOf(settings: TimetableSettings): Grid {
  const periods = periodsOf(settings);
  if (!periods.ok) throw new Error(`A draft with ${periods.error.code}`);
  const days = workdaysIn(settings).filter((on) => settings.weekdays.includes(weekdayOf(on)));
  return { days, periods: periods.value };
}

/** When a span is, by the clocks of the city; the end of the day where it lasts longer. */
export function wallOf({ startsAt, endsAt }: Span) {
  const on = dayOf(startsAt, CITY_ZONE);
  const isSameDay = dayOf(endsAt, CITY_ZONE) === on;
  const to = isSameDay ? minuteOfDay(endsAt, CITY_ZONE) : 1_440;
  return { on, from: minuteOfDay(startsAt, CITY_ZONE), to };
}

/** The slots that a lesson overlaps. */
export function slotsOver({ days, periods }: Grid, span: Span): Slot[] {
  const { on, from, to } = wallOf(span);
  const day = days.indexOf(on);
  if (day < 0) return [];
  return periods.flatMap((period, index) =>
    from < period.to && period.from < to ? [day * periods.length + index] : [],
  );
}

/** The last slot that begins before an instant; -1 before the first. */
export function lastSlotBefore({ days, periods }: Grid, endsAt: Date): Slot {
  const { on, from: minute } = wallOf({ startsAt: endsAt, endsAt });
  const earlier = days.filter((day) => day < on).length * periods.length;
  const isTeaching = days.includes(on);
  const today = isTeaching ? periods.filter(({ from }) => from < minute).length : 0;
  return earlier + today - 1;
}
