import type { HolidayName } from "~/domain/calendar/holidays";
import type { Rhythm } from "~/domain/schedule/recurrence";
import type { WeekLesson } from "./week-view";

/** A series with all of its dates. */
export interface SeriesPage {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly rhythm: Rhythm;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly canManage: boolean;
  readonly clusters: readonly string[];
  readonly trainers: readonly string[];
  readonly lessons: readonly WeekLesson[];
  /** Dates of the rhythm without a lesson: a holiday, or taken out. */
  readonly skipped: readonly { readonly on: string; readonly holiday: HolidayName | null }[];
  /** The series that this one was parted from, and those parted from it. */
  readonly parts: readonly {
    readonly id: string;
    readonly startsOn: string;
    readonly endsOn: string;
  }[];
  readonly firstClusterId: string | null;
}
