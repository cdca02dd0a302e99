import type { Day } from "~/domain/calendar/day";
import type { ExamKind, ExamState } from "~/domain/progress/exam";

/** An exam as lists show it. */
export type ListedExam = {
  id: string;
  title: string;
  kind: ExamKind;
  isRepeat: boolean;
  cohort: { id: string; name: string };
  on: Day;
  startMinute: number | null;
  place: string | null;
  state: ExamState;
  cancelReason: string | null;
  candidates: number;
  /** How many lack nothing; null where nobody has looked: far ahead, or over. */
  complete: number | null;
  results: number;
};
