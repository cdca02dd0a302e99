// Days as whole numbers, for lists that count through thousands of them: the proleptic Gregorian
// calendar in eras of 400 years, each year from March so that the leap day is its last.
// Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms (days_from_civil).

const DAYS_OF_AN_ERA = 146_097;
const YEARS_OF_AN_ERA = 400;
/** From 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468;

/** Days since 1 January 1970. @param month from 1 @param dayOfMonth from 1 */
export function epochDayOf(year: number, month: number, dayOfMonth: number): number {
  const from = month > 2 ? year : year - 1;
  const era = Math.floor(from / YEARS_OF_AN_ERA);
  const yearOfEra = from - era * YEARS_OF_AN_ERA;
  const dayOfYear = daysBeforeMonth((month + 9) % 12) + dayOfMonth - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_OF_AN_ERA + yearOfEra * 365 + leapDays + dayOfYear - TO_1970;
}

/** The calendar numbers of a day, month and day from 1. @param epochDay days since 1 January 1970 */
export function calendarNumbersOf(epochDay: number): [number, number, number] {
  const shifted = epochDay + TO_1970;
  const era = Math.floor(shifted / DAYS_OF_AN_ERA);
  const dayOfEra = shifted - era * DAYS_OF_AN_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * YEARS_OF_AN_ERA + yearOfEra + (month <= 2 ? 1 : 0);
  return [year, month, dayOfYear - daysBeforeMonth(monthFromMarch) + 1];
}

/** Days from 1 March to the first of a month. @param monthFromMarch 0 for March, 11 for February */
function daysBeforeMonth(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5);
}
