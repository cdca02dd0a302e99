import type { Day } from "~/domain/calendar/day";
import type { HolidayName } from "~/domain/calendar/holidays";
import type { ClosedRange } from "~/domain/calendar/range";
import type { WallMinute } from "~/domain/calendar/wall-time";
import type { PhaseKind } from "~/domain/cohorts/phases";
import type { ChangedPart } from "~/domain/schedule/announced";

/** A lesson as a week or a list shows it; times by the clocks of its place. */
export interface WeekLesson {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly on: Day;
  readonly from: WallMinute;
  readonly to: WallMinute;
  /** Instants as ISO text. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly clusterIds: readonly string[];
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

/** Something that lasts whole days: a phase of a cohort, where a trainee is placed, school holidays. */
export interface WeekBand {
  readonly key: string;
  readonly kind: PhaseKind | "site" | "absence" | "school-holiday";
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

/** The lessons of some days, and what lasts whole days. */
export interface WeekView {
  readonly range: ClosedRange;
  readonly today: Day;
  readonly nowMinute: WallMinute;
  /** Of a range of several days: Monday to Friday, and the weekend's days that have a lesson. */
  readonly days: readonly WeekDay[];
  /** In a month of others of each day only as many as have room. */
  readonly lessons: readonly WeekLesson[];
  /** How many lessons each day has that has any; and how many of all are cancelled. */
  readonly counts: Readonly<Record<Day, number>>;
  readonly cancelledCount: number;
  readonly bands: readonly WeekBand[];
  /** The lesson of these days that is under way or comes next, where today is among them. */
  readonly nextId: string | null;
}
