// Working time: 40 h a week for Beamt*innen (ArbzVO), 39 h under the tariff in Hamburg; part-time
// training cuts at most half (§7a BBiG); under 18 the Jugendarbeitsschutzgesetz (§§8, 14, 16) applies.
import { type Day, weekdayOf, yearsBetween } from "../calendar/day";
import type { WallMinute } from "../calendar/wall-time";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export type PartTimeError = Failure<"part-time-out-of-range">;

export type MinorFinding =
  | "minor-saturday"
  | "minor-sunday"
  | "minor-early"
  | "minor-late"
  | "minor-long";

export const PART_TIME_PERCENT = { least: 50, most: 100 } as const;

const COMING_OF_AGE = 18;
const MINOR_DAY: { earliest: WallMinute; latest: WallMinute; longestMinutes: number } = {
  earliest: 6 * 60,
  latest: 20 * 60,
  longestMinutes: 8 * 60,
};

/** Whether a person is under 18 on a day; on the 18th birthday no longer (§187 (2) BGB). */
export function isMinor(birthDate: Day, on: Day): boolean {
  return yearsBetween(birthDate, on) < COMING_OF_AGE;
}

export function isPartTime(percent: number): boolean {
  return percent < PART_TIME_PERCENT.most;
}

/** A whole percentage from 50 to 100; `part-time-out-of-range` (field `partTimePercent`) otherwise. */
export function checkPartTimePercent(percent: number): Outcome<number, PartTimeError> {
  const { least, most } = PART_TIME_PERCENT;
  if (!Number.isInteger(percent) || percent < least || percent > most) {
    const values = { percent, least, most };
    return fail({ code: "part-time-out-of-range", field: "partTimePercent", values });
  }
  return succeed(percent);
}

/**
 * Agreed working time in minutes per week, rounded to whole minutes.
 * @param fullTimeMinutes of a week in full time, as the programme says.
 */
export function weeklyMinutes(percent: number, fullTimeMinutes: number): number {
  return Math.round((fullTimeMinutes * percent) / 100);
}

/** Agreed working time in hours per week, such as 30 for 75 percent of 40 hours (2400 minutes). */
export function weeklyHours(percent: number, fullTimeMinutes: number): number {
  return weeklyMinutes(percent, fullTimeMinutes) / 60;
}

/** Everything that forbids a minor duty on a day from `from` to `to` (minutes since midnight). */
export function minorFindings(on: Day, from: WallMinute, to: WallMinute): MinorFinding[] {
  const weekday = weekdayOf(on);
  const found: [MinorFinding, boolean][] = [
    ["minor-saturday", weekday === 6],
    ["minor-sunday", weekday === 7],
    ["minor-early", from < MINOR_DAY.earliest],
    ["minor-late", to > MINOR_DAY.latest],
    ["minor-long", to - from > MINOR_DAY.longestMinutes],
  ];
  return found.filter(([, applies]) => applies).map(([finding]) => finding);
}
