import { expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { checkBirthDate } from "~/domain/people/birth-date";

const TODAY = day("2026-11-23");

it.each([
  ["2012-11-23", true],
  ["2012-11-24", false],
  ["2027-01-01", false],
  ["1951-11-23", true],
  ["1950-11-23", false],
])("%s is plausible: %s", (born, isPlausible) => {
  expect(checkBirthDate(day(born), TODAY).ok).toBe(isPlausible);
});
