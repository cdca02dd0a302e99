// A series repeats every so many weeks on chosen weekdays, from one day to another; weeks begin on
// Monday and the week of the first day counts. Written as RFC 5545 writes it.
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Day, Weekday } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";

export interface Rhythm {
  /** At least one, 1 is Monday. */
  readonly weekdays: readonly Weekday[];
  /** 1 is every week, 2 every second one. */
  readonly everyWeeks: number;
}

export type Recurrence = Rhythm & ClosedRange;

const CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** Every day of the recurrence in order; none when it ends before it starts. */
export function recurrenceDays(recurrence: Recurrence): Day[] {
  const { weekdays, startsOn, endsOn } = recurrence;
  if (endsOn < startsOn || weekdays.length === 0) return [];
  const noon = (on: Day) => Temporal.ZonedDateTime.from(`${on}T12:00[UTC]`);
  const rule = new RRuleTemporal({
    rruleString: recurrenceText(recurrence),
    dtstart: noon(startsOn),
    until: noon(endsOn),
  });
  const days = rule.all().map((at) => at.toPlainDate().toString() as Day);
  return days.filter((on) => startsOn <= on && on <= endsOn);
}

/** "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=MO". */
export function recurrenceText({ weekdays, everyWeeks }: Rhythm): string {
  const days = [...new Set(weekdays)].sort().map((weekday) => CODES[weekday - 1]);
  return `FREQ=WEEKLY;INTERVAL=${everyWeeks};BYDAY=${days.join(",")};WKST=MO`;
}

/** Reads what `recurrenceText` writes; without INTERVAL it is every week. */
export function readRhythm(text: string): Rhythm {
  const parts = new Map(text.split(";").map((part) => part.split("=", 2) as [string, string]));
  const codes = (parts.get("BYDAY") ?? "").split(",");
  return {
    weekdays: CODES.flatMap((code, index) =>
      codes.includes(code) ? [(index + 1) as Weekday] : [],
    ),
    everyWeeks: Number(parts.get("INTERVAL") ?? 1),
  };
}

/** The same rhythm some days later or earlier. */
export function shiftedRhythm({ weekdays, everyWeeks }: Rhythm, days: number): Rhythm {
  const shifted = weekdays.map((weekday) => ((((weekday - 1 + days) % 7) + 7) % 7) + 1);
  return { weekdays: shifted.sort() as Weekday[], everyWeeks };
}
