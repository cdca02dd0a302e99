// What the thread that searches for a timetable and the one that watches it tell each other.
import type { TimetableProblem } from "~/domain/schedule/timetable/problem";
import type { Proposal } from "~/domain/schedule/timetable/search";

export const STOP = 0;

export interface SearchTask {
  readonly problem: TimetableProblem;
  readonly seed: number;
  readonly seconds: number;
  /** Shared: at `STOP` anything but 0 ends the search. */
  readonly signals: Int32Array;
}

export type SearchMessage =
  | { readonly type: "progress"; readonly percent: number }
  | { readonly type: "done"; readonly proposal: Proposal };
