// A site is asked first about the next period whose places nobody confirmed lately.

import type { Day } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";

interface AskedPeriod extends ClosedRange {
  readonly confirmation: "fresh" | "old" | "never";
}

/** The first such period that is not over, else the first that is not over, or null. */
export function shownPeriodOf(periods: readonly AskedPeriod[], today: Day): ClosedRange | null {
  const ahead = periods
    .filter(({ endsOn }) => endsOn >= today)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return ahead.find(({ confirmation }) => confirmation !== "fresh") ?? ahead[0] ?? null;
}
