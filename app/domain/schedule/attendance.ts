// A rate counts what was held and recorded: never a cancelled lesson, never one before the trainee
// joined, never one still to come, never one missed on leave. Source: requirements.md, "What the best do", 8.
import type { Day } from "../calendar/day";

export type AttendanceMark = "present" | "late" | "excused" | "absent";

export const ATTENDANCE_MARKS: readonly AttendanceMark[] = ["present", "late", "excused", "absent"];

/** A lesson as one trainee's attendance sees it; `mark` null: nobody has recorded it. */
export interface AttendedLesson {
  readonly on: Day;
  readonly isCancelled: boolean;
  /** The trainee had approved leave on the day. */
  readonly isOnLeave: boolean;
  readonly mark: AttendanceMark | null;
}

export interface AttendanceSummary {
  readonly counts: Readonly<Record<AttendanceMark, number>>;
  /** Lessons missed on approved leave; they count nowhere else. */
  readonly onLeave: number;
  /** Lessons that were held without anybody recording this trainee. */
  readonly unrecorded: number;
  /** Share of recorded lessons the trainee was there (late included), 0 to 1; null without any. */
  readonly rate: number | null;
}

/** @param joinedOn first day in the cluster. @param today lessons after it do not count. */
export function summariseAttendance(
  lessons: readonly AttendedLesson[],
  { joinedOn, today }: { readonly joinedOn: Day; readonly today: Day },
): AttendanceSummary {
  const held = lessons.filter(
    ({ on, isCancelled }) => !isCancelled && on >= joinedOn && on <= today,
  );
  const counted = held.filter((lesson) => !isMissedOnLeave(lesson));
  const count = (mark: AttendanceMark) => counted.filter((lesson) => lesson.mark === mark).length;
  const counts = {
    present: count("present"),
    late: count("late"),
    excused: count("excused"),
    absent: count("absent"),
  };
  const recorded = counts.present + counts.late + counts.excused + counts.absent;
  const rate = recorded === 0 ? null : (counts.present + counts.late) / recorded;
  const onLeave = held.length - counted.length;
  return { counts, onLeave, unrecorded: counted.length - recorded, rate };
}

/** Leave is no reason to have been there; who came all the same is counted. */
export function isMissedOnLeave({ isOnLeave, mark }: Pick<AttendedLesson, "isOnLeave" | "mark">) {
  return isOnLeave && mark !== "present" && mark !== "late";
}
