import type { FitReason } from "~/domain/schedule/slot-fit";
import type { LessonWarning } from "~/domain/schedule/warnings";

/** A free time as it is shown, and as the lesson's form takes it over. */
export interface OfferedTime {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly trainer: { readonly id: string; readonly name: string };
  readonly room: { readonly id: string; readonly name: string } | null;
  readonly reasons: readonly FitReason[];
  readonly warnings: readonly LessonWarning[];
}

export interface OfferedTimes {
  readonly offers: readonly OfferedTime[];
  /** How many there are altogether. */
  readonly count: number;
  /** What is missing where there is none. */
  readonly lacks: "trainer" | "room" | null;
}
