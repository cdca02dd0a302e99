// A rate counts what was held and recorded: never a cancelled lesson, never one before the trainee
// joined, never one still to come. Source: product.md "What the best do", 8.
import type { Day } from "../calendar/day";

export type AttendanceMark = "present" | "late" | "excused" | "absent";

export const ATTENDANCE_MARKS: readonly AttendanceMark[] = ["present", "late", "excused", "absent"];

/** A lesson as one trainee's attendance sees it; `mark` null: nobody has recorded it. */
export interface AttendedLesson {
  readonly on: Day;
  readonly isCancelled: boolean;
  readonly mark: AttendanceMark | null;
}

export interface AttendanceSummary {
  readonly counts: Readonly<Record<AttendanceMark, number>>;
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
  const count = (mark: AttendanceMark) => held.filter((lesson) => lesson.mark === mark).length;
  const counts = {
    present: count("present"),
    late: count("late"),
    excused: count("excused"),
    absent: count("absent"),
  };
  const recorded = counts.present + counts.late + counts.excused + counts.absent;
  const rate = recorded === 0 ? null : (counts.present + counts.late) / recorded;
  return { counts, unrecorded: held.length - recorded, rate };
}
