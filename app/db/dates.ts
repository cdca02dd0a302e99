import { type Day, day } from "~/domain/calendar/day";

// A `date` column crosses the adapter as midnight UTC, whatever the machine's zone.

export function toDbDay(value: Day): Date {
  return new Date(`${value}T00:00:00.000Z`);
}

export function fromDbDay(value: Date): Day {
  return day(value.toISOString().slice(0, 10));
}

export function toDbDayOrNull(value: Day | null): Date | null {
  return value === null ? null : toDbDay(value);
}

export function fromDbDayOrNull(value: Date | null): Day | null {
  return value === null ? null : fromDbDay(value);
}
