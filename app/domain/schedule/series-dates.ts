// Which dates a series has: those of its recurrence without holidays and without those taken out,
// and those added by hand, which also bring back a holiday. Source: Feiertagsgesetz Hamburg.
import { compareDays, type Day } from "../calendar/day";
import { type HolidayName, holidayOn } from "../calendar/holidays";
import { type Recurrence, recurrenceDays } from "./recurrence";

export type SeriesDateState = "planned" | "added" | "holiday" | "taken-out";

export interface SeriesDate {
  readonly on: Day;
  /** `holiday` and `taken-out` do not take place. */
  readonly state: SeriesDateState;
  /** The holiday of the day, also where the lesson takes place in spite of it. */
  readonly holiday: HolidayName | null;
}

export interface SeriesRule extends Recurrence {
  readonly skipsHolidays: boolean;
  readonly without: readonly Day[];
  readonly extra: readonly Day[];
}

/** Every date of the series, skipped ones with their reason, each day once and in order. */
export function seriesDates(rule: SeriesRule): SeriesDate[] {
  const extra = new Set(rule.extra);
  const recurring = recurrenceDays(rule);
  const known = new Set(recurring);
  const added = [...extra].filter((on) => !known.has(on));
  return [...recurring, ...added].sort(compareDays).map((on) => {
    const holiday = holidayOn(on)?.name ?? null;
    return { on, holiday, state: stateOf(on, holiday, rule, known.has(on)) };
  });
}

/** Whether a lesson stands on that date. */
export function takesPlace({ state }: Pick<SeriesDate, "state">): boolean {
  return state === "planned" || state === "added";
}

function stateOf(
  on: Day,
  holiday: HolidayName | null,
  { skipsHolidays, without, extra }: SeriesRule,
  isRecurring: boolean,
): SeriesDateState {
  if (without.includes(on)) return "taken-out";
  if (!isRecurring) return "added";
  if (holiday && skipsHolidays && !extra.includes(on)) return "holiday";
  return "planned";
}
