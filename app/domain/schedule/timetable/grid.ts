// The periods of a teaching day: blocks of one length, a pause between them, a longer one at noon. They
// lie within the usual hours. Whatever hours a module has, they are cut into blocks of that length.
import type { WallMinute } from "../../calendar/wall-time";
import { type Failure, fail, type Outcome, succeed } from "../../outcome";
import { USUAL_HOURS } from "../warnings";
import type { Period } from "./problem";

export interface DayGrid {
  readonly firstMinute: WallMinute;
  readonly blockMinutes: number;
  readonly pauseMinutes: number;
  /** The pause in the middle of the day's blocks. */
  readonly noonMinutes: number;
  readonly blocksADay: number;
}

export type GridError = Failure<"day-too-early" | "day-too-late">;

/** The periods in order; `day-too-early` or `day-too-late` where they leave the usual hours. */
export function periodsOf(grid: DayGrid): Outcome<Period[], GridError> {
  const { firstMinute, blockMinutes, pauseMinutes, noonMinutes, blocksADay } = grid;
  const half = Math.ceil(blocksADay / 2);
  const periods = Array.from({ length: blocksADay }, (_, index) => {
    const noon = index >= half ? noonMinutes - pauseMinutes : 0;
    const from = firstMinute + index * (blockMinutes + pauseMinutes) + noon;
    return { from, to: from + blockMinutes };
  });
  if (firstMinute < USUAL_HOURS.from) return fail({ code: "day-too-early", field: "firstMinute" });
  if ((periods.at(-1)?.to ?? 0) > USUAL_HOURS.to) {
    return fail({ code: "day-too-late", field: "blocksADay" });
  }
  return succeed(periods);
}

/** The number of the period in which a minute of the day begins, or -1. */
export function periodAt(periods: readonly Period[], minute: WallMinute): number {
  return periods.findIndex(({ from }) => from === minute);
}
