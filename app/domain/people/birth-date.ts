// Who learns or teaches is older than 14 and younger than 75: anything else is a slip of the pen.
import { type Day, yearsBetween } from "../calendar/day";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export type BirthDateError = Failure<"birth-date-implausible">;

const AGE = { least: 14, most: 75 } as const;

/** The day itself; `birth-date-implausible` (field `birthDate`) for a person under 14 or over 75. */
export function checkBirthDate(birthDate: Day, today: Day): Outcome<Day, BirthDateError> {
  const age = birthDate > today ? -1 : yearsBetween(birthDate, today);
  if (age >= AGE.least && age <= AGE.most) return succeed(birthDate);
  return fail({ code: "birth-date-implausible", field: "birthDate", values: { ...AGE } });
}
