// A site closes on a day of its own life and may name a successor that is there the day after;
// nobody succeeds themselves, not even round a corner. Source: sites merge and close.
import { addDays, type Day } from "../calendar/day";
import { contains, type DayRange } from "../calendar/range";
import type { Failure } from "../outcome";

export type ClosingFailure = Failure<
  "closes-before-opening" | "own-successor" | "successor-circle" | "successor-not-there"
>;

export interface SiteInTime {
  readonly id: string;
  readonly validity: DayRange;
  readonly successorId: string | null;
}

/**
 * Why a site cannot close so, or null.
 * @param closesOn its last day. @param all every site, among them the successor.
 */
export function refuseClosing(
  site: SiteInTime,
  closesOn: Day,
  successorId: string | null,
  all: readonly SiteInTime[],
): ClosingFailure | null {
  if (closesOn < site.validity.startsOn) return { code: "closes-before-opening", field: "validTo" };
  if (successorId === null) return null;
  if (successorId === site.id) return { code: "own-successor", field: "successorId" };
  const successor = all.find(({ id }) => id === successorId);
  if (!successor || !contains(successor.validity, addDays(closesOn, 1))) {
    return { code: "successor-not-there", field: "successorId" };
  }
  if (leadsBack(successor, site.id, all)) return { code: "successor-circle", field: "successorId" };
  return null;
}

function leadsBack(from: SiteInTime, to: string, all: readonly SiteInTime[]): boolean {
  const seen = new Set<string>();
  let next: SiteInTime | undefined = from;
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    const successorId: string | null = next.successorId;
    if (successorId === to) return true;
    next = all.find(({ id }) => id === successorId);
  }
  return false;
}
