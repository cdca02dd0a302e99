import { z } from "zod";
import { notFound } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { isEnteredDay } from "~/domain/calendar/entered-day";

const uuid = z.uuid();

/** An id from the address; anything that cannot be one does not exist (404). */
export function parseId(value: string | undefined): string {
  const parsed = uuid.safeParse(value);
  return parsed.success ? parsed.data : notFound();
}

/** A day from the address, or `fallback` when it is missing or no day. */
export function parseDayParameter(value: string | null, fallback: Day): Day {
  return value && isEnteredDay(value) ? value : fallback;
}

/** A whole number from the address within its bounds, or `fallback`. */
export function parseNumberParameter(
  value: string | null,
  fallback: number,
  { min, max }: { min: number; max: number },
): number {
  const number = Number(value ?? Number.NaN);
  return Number.isInteger(number) && number >= min && number <= max ? number : fallback;
}

/** One of the allowed words from the address, or the first of them. */
export function parseChoice<T extends string>(
  value: string | null,
  choices: readonly [T, ...T[]],
): T {
  return choices.find((choice) => choice === value) ?? choices[0];
}
