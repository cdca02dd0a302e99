// A cluster has a lead on every day of its time; each stretch of days without one is a finding.
import { addDays, type Day, laterOf } from "../calendar/day";
import { type ClosedRange, overlaps } from "../calendar/range";
import type { Leadership } from "./leadership";

/**
 * The stretches within `span` on which nobody leads, in order.
 * @param span from the day asked to the cluster's last; deputies do not fill a gap.
 */
export function leadGaps(
  rows: readonly Pick<Leadership, "role" | "startsOn" | "endsOn">[],
  span: ClosedRange,
): ClosedRange[] {
  const leads = rows
    .filter((row) => row.role === "lead" && overlaps(row, span))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const gaps: ClosedRange[] = [];
  let free: Day | null = span.startsOn;
  for (const { startsOn, endsOn } of leads) {
    if (free === null) break;
    if (startsOn > free) gaps.push({ startsOn: free, endsOn: addDays(startsOn, -1) });
    free = endsOn === null ? null : laterOf(free, addDays(endsOn, 1));
  }
  if (free !== null && free <= span.endsOn) gaps.push({ startsOn: free, endsOn: span.endsOn });
  return gaps;
}
