import { type Day, day } from "~/domain/calendar/day";

// A `date` column crosses the adapter as midnight UTC, whatever the machine's zone.

export function toDbDay(value: Day): Date {
  return new Date(`${value}T00:00:00.000Z`);
}

const LENGTH_OF_FOUR_DIGIT_YEARS = "2026-11-23T00:00:00.000Z".length;

/** The column has checked that the day exists; only odd years are worth a second look. */
export function fromDbDay(value: Date): Day {
  const text = value.toISOString();
  const isPlain = text.length === LENGTH_OF_FOUR_DIGIT_YEARS;
  return isPlain ? (text.slice(0, 10) as Day) : day(text.slice(0, 10));
}

export function toDbDayOrNull(value: Day | null): Date | null {
  return value === null ? null : toDbDay(value);
}

export function fromDbDayOrNull(value: Date | null): Day | null {
  return value === null ? null : fromDbDay(value);
}
