// A site of two shifts is open from 7 to 19 on weekdays; one shift serves mornings and afternoons in
// turn. Source: training-facts.md, 2 (hours announced for the sites of one shift).
import type { OpeningSpan } from "./opening-hours";

export type ShiftModel = "one_shift" | "two_shift";

/** 1 is Monday. */
export interface WeekdaySpan extends OpeningSpan {
  readonly weekday: number;
}

const span = (weekday: number, from: number, to: number): WeekdaySpan => ({
  weekday,
  opensMinute: from * 60,
  closesMinute: to * 60,
});

const USUAL: Record<ShiftModel, readonly WeekdaySpan[]> = {
  two_shift: [1, 2, 3, 4, 5].map((weekday) => span(weekday, 7, 19)),
  one_shift: [span(1, 7, 12), span(2, 12, 19), span(3, 7, 12), span(4, 12, 19), span(5, 8, 14)],
};

/** The hours that a new site begins with. */
export function usualHoursOf(shiftModel: ShiftModel): readonly WeekdaySpan[] {
  return USUAL[shiftModel];
}
