import { z } from "zod";
import type { Day, Weekday } from "~/domain/calendar/day";
import { daysBetween } from "~/domain/calendar/day";
import { dayText, many, optionalId, wholeNumber } from "~/ui/form/schema";
import { checkLesson, isOn, lessonShape } from "./lesson.schema";

const LONGEST_DAYS = 2 * 366;

const optionalDay = z
  .preprocess((value) => (value === "" ? undefined : value), dayText().optional())
  .transform((value) => (value ?? null) as Day | null);

const weekday = wholeNumber(1, 7).transform((value) => value as Weekday);

/** Empty fields of further dates are none. */
const days = z.preprocess(
  (value) => [value].flat().filter((one) => typeof one === "string" && one !== ""),
  z.array(dayText().transform((value) => value as Day)),
);

/** When a series takes place; `day` is its first possible day, `extraOn` are added dates. */
export const rhythmShape = {
  day: lessonShape.day,
  weekdays: many(weekday).refine((all) => all.length > 0, "requiredChoice"),
  everyWeeks: wholeNumber(1, 8).default(1),
  untilOn: optionalDay,
  phaseId: optionalId(),
  holidays: isOn,
  withoutOn: days,
  extraOn: days,
};

export type RhythmFields = z.infer<z.ZodObject<typeof rhythmShape>>;

/** A lesson's form with its rhythm; `skipClashes` leaves out the dates that would clash. */
export const addSeriesSchema = z
  .object({ ...lessonShape, ...rhythmShape, skipClashes: isOn })
  .superRefine((fields, context) => {
    checkLesson(fields, context);
    checkEnd(fields, context);
  });

export type AddSeries = z.infer<typeof addSeriesSchema>;

function checkEnd({ day, untilOn, phaseId }: RhythmFields, context: z.RefinementCtx): void {
  const refuse = (message: string) =>
    context.addIssue({ code: "custom", path: ["untilOn"], message });
  if (!untilOn && !phaseId) refuse("required");
  if (untilOn && untilOn < day) refuse("endBeforeStart");
  if (untilOn && daysBetween(day as Day, untilOn) > LONGEST_DAYS) refuse("outOfRange");
}
