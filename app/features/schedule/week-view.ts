import type { Day } from "~/domain/calendar/day";
import type { HolidayName } from "~/domain/calendar/holidays";
import type { WallMinute } from "~/domain/calendar/wall-time";
import type { PhaseKind } from "~/domain/cohorts/phases";
import type { ChangedPart } from "~/domain/schedule/announced";

/** A lesson as a week or a list shows it; times by the clocks of its place. */
export interface WeekLesson {
  readonly id: string;
  readonly title: string;
  readonly on: Day;
  readonly from: WallMinute;
  readonly to: WallMinute;
  /** Instants as ISO text. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly clusters: readonly string[];
  readonly trainers: readonly string[];
  readonly place: string | null;
  readonly address: string | null;
  readonly onlineUrl: string | null;
  readonly moduleCodes: readonly string[];
  readonly isCancelled: boolean;
  readonly cancelReason: string | null;
  readonly seriesId: string | null;
  /** What was first announced, where that differs. */
  readonly changed: LessonWas | null;
}

/** A lesson as it was first announced, and in what it differs now. */
export interface LessonWas {
  readonly parts: readonly ChangedPart[];
  readonly on: Day;
  readonly from: WallMinute;
  readonly to: WallMinute;
  readonly place: string | null;
  readonly trainers: readonly string[];
}

/** Something that lasts whole days: a phase of a cohort, or where a trainee is placed. */
export interface WeekBand {
  readonly key: string;
  readonly kind: PhaseKind | "site" | "absence";
  readonly title: string;
  readonly detail: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

export interface WeekDay {
  readonly on: Day;
  readonly holiday: HolidayName | null;
  readonly schoolHoliday: string | null;
}

export interface WeekView {
  readonly monday: Day;
  readonly today: Day;
  readonly nowMinute: WallMinute;
  /** Monday to Friday, and the weekend's days that have a lesson. */
  readonly days: readonly WeekDay[];
  readonly lessons: readonly WeekLesson[];
  readonly bands: readonly WeekBand[];
  /** The lesson of this week that is under way or comes next. */
  readonly nextId: string | null;
}
