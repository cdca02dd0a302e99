import type { AbsenceKind } from "~/domain/schedule/absence";
import type { AttendanceMark } from "~/domain/schedule/attendance";

/** The people of a lesson on its day, cluster by cluster, for those who record who was there. */
export interface AttendanceSheet {
  readonly lesson: {
    readonly id: string;
    readonly title: string;
    readonly on: string;
    readonly from: number;
    readonly to: number;
  };
  readonly isRecorded: boolean;
  readonly groups: readonly AttendanceGroup[];
}

export interface AttendanceGroup {
  readonly id: string;
  readonly name: string;
  readonly members: readonly AttendanceMember[];
}

export interface AttendanceMember {
  readonly id: string;
  readonly name: string;
  /** Recorded, or what is likely: known absences are excused, everybody else is there. */
  readonly mark: AttendanceMark;
  /** The version of the recorded mark; 0 where nobody has recorded it. */
  readonly seen: number;
  /** What was reported for the day. */
  readonly away: AbsenceKind | null;
  /** Corrections, newest first. */
  readonly changes: readonly AttendanceCorrection[];
}

export interface AttendanceCorrection {
  readonly id: string;
  readonly from: AttendanceMark;
  readonly to: AttendanceMark;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
}
