// When a trainer cannot teach: some days, or some weekdays for as long as it holds, all day or between
// two times of the clock. There is no why. Source: requirements.md, schedule 4.
import { addDays, type Day, dayOf, earlierOf, laterOf, weekdayOf } from "../calendar/day";
import { type ClosedRange, type DayRange, daysIn } from "../calendar/range";
import { instantAt, type WallMinute } from "../calendar/wall-time";
import { overlap, type Span } from "./lesson";

export interface Unavailability extends DayRange {
  /** 1 is Monday; none: every day of the range. */
  readonly weekdays: readonly number[];
  /** Both or neither; neither: the whole day. */
  readonly fromMinute: WallMinute | null;
  readonly toMinute: WallMinute | null;
}

/** The spans of time in a window of days at which somebody cannot, by the clocks of a zone. */
export function awaySpans(
  rows: readonly Unavailability[],
  window: ClosedRange,
  zone: string,
): Span[] {
  return rows.flatMap((row) =>
    daysOf(row, window).map((on) => ({
      startsAt: instantAt(on, row.fromMinute ?? 0, zone),
      endsAt:
        row.toMinute === null || row.toMinute === MINUTES_PER_DAY
          ? instantAt(addDays(on, 1), 0, zone)
          : instantAt(on, row.toMinute, zone),
    })),
  );
}

/** Whether somebody cannot teach during all of a lesson; lessons that touch are fine. */
export function isUnavailable(
  rows: readonly Unavailability[],
  lesson: Span & { readonly zone: string },
): boolean {
  const { startsAt, endsAt, zone } = lesson;
  const window = { startsOn: dayOf(startsAt, zone), endsOn: dayOf(endsAt, zone) };
  return awaySpans(rows, window, zone).some((span) => overlap(span, lesson));
}

export interface DayOff {
  readonly isWhole: boolean;
  /** The hours of a day that is not whole, earliest first. */
  readonly hours: readonly { readonly from: WallMinute; readonly to: WallMinute }[];
}

/** What somebody has said of one day, or null where they can all day. */
export function offOn(rows: readonly Unavailability[], on: Day): DayOff | null {
  const said = rows.filter((row) => daysOf(row, { startsOn: on, endsOn: on }).length > 0);
  if (said.length === 0) return null;
  const hours = said.map(({ fromMinute, toMinute }) => ({
    from: fromMinute ?? 0,
    to: toMinute ?? MINUTES_PER_DAY,
  }));
  const isWhole = hours.some(({ from, to }) => from === 0 && to === MINUTES_PER_DAY);
  return { isWhole, hours: isWhole ? [] : hours.sort((a, b) => a.from - b.from || a.to - b.to) };
}

const MINUTES_PER_DAY = 1440;

function daysOf({ startsOn, endsOn, weekdays }: Unavailability, window: ClosedRange): Day[] {
  const first = laterOf(startsOn, window.startsOn);
  const last = endsOn ? earlierOf(endsOn, window.endsOn) : window.endsOn;
  if (last < first) return [];
  const days = daysIn({ startsOn: first, endsOn: last });
  return weekdays.length === 0 ? days : days.filter((on) => weekdays.includes(weekdayOf(on)));
}
