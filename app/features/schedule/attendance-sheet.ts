import type { AttendanceMark } from "~/domain/schedule/attendance";

/** The people of a lesson on its day, for those who record who was there. */
export interface AttendanceSheet {
  readonly isRecorded: boolean;
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    /** Recorded, or what is likely: known absences are excused, everybody else is there. */
    readonly mark: AttendanceMark;
  }[];
}
