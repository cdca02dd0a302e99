import { z } from "zod";
import { id, version, wholeNumber } from "~/ui/form/schema";

export const gradeScales = ["points_0_15", "grades_1_6"] as const;

/** Hours a week as people write them, "38,5"; whole minutes inside. */
const weeklyHours = () =>
  z
    .string("required")
    .trim()
    .min(1, "required")
    .regex(/^\d{1,2}([.,]\d{1,2})?$/, "number")
    .transform((typed) => Math.round(Number(typed.replace(",", ".")) * 60))
    .pipe(z.number().min(600, "tooSmall").max(2_880, "tooBig"));

/** One criterion a line; empty lines and repetitions are left out. */
const criteria = () =>
  z
    .string("required")
    .transform((typed) => [...new Set(typed.split(/\r?\n/).flatMap((line) => line.trim() || []))])
    .pipe(z.array(z.string().max(80, "tooLong")).min(1, "required").max(20, "tooBig"));

export const changeProgrammeSchema = z.object({
  programmeId: id(),
  version: version(),
  gradeScale: z.enum(gradeScales, "choice"),
  recordRequired: z.preprocess((value) => value === "on" || value === true, z.boolean()),
  recordReminderDays: wholeNumber(1, 60),
  criteria: criteria(),
  approvalRequired: z.preprocess((value) => value === "on" || value === true, z.boolean()),
  noticeWeeks: wholeNumber(0, 26),
  missedPercent: wholeNumber(1, 100),
  missedDays: wholeNumber(1, 100),
  leastLessons: wholeNumber(1, 100),
  longestAbsenceDays: wholeNumber(1, 366),
  latestReportDays: wholeNumber(0, 60),
  weeksBehind: wholeNumber(0, 26),
  fullTimeMinutes: weeklyHours(),
});

export type ChangeProgramme = z.output<typeof changeProgrammeSchema>;
