import type { MaterialLink } from "./wanted-lesson";
import type { WeekLesson } from "./week-view";

/** A lesson with all that people read about it. */
export interface ReadLesson extends WeekLesson {
  readonly note: string | null;
  readonly modules: readonly { readonly name: string; readonly minutes: number }[];
  readonly firstClusterId: string | null;
  readonly links: readonly MaterialLink[];
  /** Null for a lesson on its own. */
  readonly seriesVersion: number | null;
  /** Why it was planned in spite of a warning. */
  readonly overrideReason: string | null;
}
