import type { i18n } from "i18next";
import { compareGrades, GRADE_SCALES, type GradeScale } from "~/domain/curriculum/grade-scale";
import { bandOf, EXAM_ABSENCES, type ExamGrade } from "~/domain/progress/exam-result";
import { resultText } from "~/words/exam-sentences";
import { choiceOf } from "../exam.schema";

/** Every grade of a scale, the best first, and the reasons why there is none. */
export function resultChoices(words: i18n, scale: GradeScale) {
  const { lowest, highest } = GRADE_SCALES[scale];
  const grades = Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step)
    .sort((a, b) => compareGrades(scale, b, a))
    .map((grade): ExamGrade => ({ grade, absence: null }));
  const absences = EXAM_ABSENCES.map((absence): ExamGrade => ({ grade: null, absence }));
  const choices = (results: readonly ExamGrade[]) =>
    results.map((result) => ({
      value: choiceOf(result),
      label: resultText(words, { scale, result, band: bandOf(scale, result) }),
    }));
  return [
    { label: words.t("exams:result.grades"), choices: choices(grades) },
    { label: words.t("exams:result.absences"), choices: choices(absences) },
  ];
}
