// Bars that would cover each other stand in lanes below each other, each in the first that is free.
// Source: requirements.md, placement 2.
import type { ClosedRange } from "../calendar/range";

/** The lane of each bar, from 0; bars that share a day never share a lane. */
export function lanesOf(bars: readonly ClosedRange[]): number[] {
  const order = bars.map((_, index) => index).sort((a, b) => compare(bars[a], bars[b]));
  const lanes = new Array<number>(bars.length).fill(0);
  const endsOn: string[] = [];
  for (const index of order) {
    const bar = bars[index];
    if (!bar) continue;
    const free = endsOn.findIndex((end) => end < bar.startsOn);
    const lane = free < 0 ? endsOn.length : free;
    endsOn[lane] = bar.endsOn;
    lanes[index] = lane;
  }
  return lanes;
}

function compare(one: ClosedRange | undefined, other: ClosedRange | undefined): number {
  return (one?.startsOn ?? "") < (other?.startsOn ?? "") ? -1 : 1;
}
