import type { WeekLesson } from "./week-view";

/** A lesson with all that people read about it. */
export interface ReadLesson extends WeekLesson {
  readonly version: number;
  readonly note: string | null;
  readonly modules: readonly { readonly name: string; readonly minutes: number }[];
  readonly firstClusterId: string | null;
}
