import { z } from "zod";
import { MINUTES_PER_DAY } from "~/domain/calendar/wall-time";
import { EXAM_KINDS } from "~/domain/progress/exam";
import { type Entry, EXAM_ABSENCES, type ExamGrade } from "~/domain/progress/exam-result";
import { dayText, id, optionalId, optionalText, text, version, wallTime } from "~/ui/form/schema";

const facts = {
  title: text(120),
  on: dayText(),
  start: z
    .union([
      z.literal("").transform(() => null),
      wallTime().refine((minute) => minute < MINUTES_PER_DAY, "time"),
    ])
    .default(null),
  place: optionalText(200),
};

/** The kind of an exam that repeats another is that one's. */
export const planExamSchema = z.object({
  ...facts,
  cohortId: id(),
  kind: z.enum(EXAM_KINDS, "choice"),
  repeatsId: optionalId(),
});

export const changeExamSchema = z.object({ ...facts, examId: id(), version: version() });

export const cancelExamSchema = z.object({ examId: id(), version: version(), reason: text(500) });

/** A grade or why there is none as one choice: "grade:11", "absence:excused". */
export function choiceOf({ grade, absence }: ExamGrade): string {
  return grade === null ? `absence:${absence}` : `grade:${grade}`;
}

const CHOICE = /^(?:grade:(\d{1,2})|absence:(\w+))$/;

/** Null for what is neither. */
function readChoice(value: string): ExamGrade | null {
  const [, grade, reason] = CHOICE.exec(value) ?? [];
  if (grade !== undefined) return { grade: Number(grade), absence: null };
  const absence = EXAM_ABSENCES.find((known) => known === reason);
  return absence ? { grade: null, absence } : null;
}

const FIELD = /^result-([0-9a-f-]{36})$/;

/** A choice a trainee, named by them; who has none yet is left out. */
export const recordResultsSchema = z
  .looseObject({ examId: id() })
  .transform(({ examId, ...rest }, context) => {
    const entries: Entry[] = [];
    for (const [name, value] of Object.entries(rest)) {
      const traineeId = FIELD.exec(name)?.[1];
      if (traineeId === undefined || value === "") continue;
      const result = readChoice(String(value));
      if (result) entries.push({ traineeId, result });
      else context.addIssue({ code: "custom", path: [name], message: "choice" });
    }
    return { examId, entries };
  });

/** `resultId` is the entry that is corrected. */
export const correctResultSchema = z.object({
  resultId: id(),
  result: z.string("choice").transform((value, context) => {
    const result = readChoice(value);
    if (result) return result;
    context.addIssue({ code: "custom", message: "choice" });
    return z.NEVER;
  }),
  reason: text(500),
});

export type PlanExam = z.output<typeof planExamSchema>;
export type ChangeExam = z.output<typeof changeExamSchema>;
export type CancelExam = z.output<typeof cancelExamSchema>;
export type RecordResults = z.output<typeof recordResultsSchema>;
export type CorrectResult = z.output<typeof correctResultSchema>;
