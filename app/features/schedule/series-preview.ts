import type { HolidayName } from "~/domain/calendar/holidays";
import type { Failure } from "~/domain/outcome";
import type { SeriesDateState } from "~/domain/schedule/series-dates";
import type { LessonWarning } from "~/domain/schedule/warnings";
import type { Alternative } from "./lesson-preview";

/** What a series would be, while it is being planned. */
export interface SeriesPreview {
  /** Why there are no dates yet, if there are none. */
  readonly refused: Failure | null;
  /** Lessons that would be created. */
  readonly count: number;
  readonly clashing: number;
  readonly rows: readonly SeriesPreviewRow[];
}

export interface SeriesPreviewRow {
  readonly on: string;
  readonly state: SeriesDateState;
  readonly holiday: HolidayName | null;
  readonly clashes: readonly Failure[];
  readonly warnings: readonly LessonWarning[];
  readonly alternatives: readonly Alternative[];
}
