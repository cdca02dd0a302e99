// Trainees wish for sites while the window of a phase is open; up to three, the best first, each once
// and only where somebody can be in that phase. Source: README, "Wish".
import type { Day } from "../calendar/day";
import { type ClosedRange, type DayRange, encloses } from "../calendar/range";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export const MOST_WISHES = 3;

/** Both days belong to the window. */
export interface WishWindow {
  readonly opensOn: Day;
  readonly closesOn: Day;
}

export type WindowState = "planned" | "open" | "closed";

export type WishError = Failure<"not-open" | "no-wish" | "twice" | "site-closed">;

/** Where a window stands on a day. */
export function windowStateOn({ opensOn, closesOn }: WishWindow, on: Day): WindowState {
  if (on < opensOn) return "planned";
  return on <= closesOn ? "open" : "closed";
}

/** What a trainee may choose from: sites that exist throughout the phase. */
export function wishableSites<S extends { readonly validity: DayRange }>(
  sites: readonly S[],
  phase: ClosedRange,
): S[] {
  return sites.filter(({ validity }) => encloses(validity, phase));
}

/** Wishes in their order, or why they are none; `siteId*` names the field that is wrong. */
export function rankedWishes(
  chosen: readonly (string | null)[],
  window: WishWindow | null,
  wishable: readonly string[],
  on: Day,
): Outcome<{ readonly rank: number; readonly siteId: string }[], WishError> {
  if (!window || windowStateOn(window, on) !== "open") return fail({ code: "not-open" });
  const siteIds = chosen.slice(0, MOST_WISHES).filter((siteId) => siteId !== null);
  if (siteIds.length === 0) return fail({ code: "no-wish", field: "siteId1" });
  const again = chosen.findIndex((siteId, at) => siteId && chosen.indexOf(siteId) < at);
  if (again >= 0) return fail({ code: "twice", field: `siteId${again + 1}` });
  const closed = chosen.findIndex((siteId) => siteId && !wishable.includes(siteId));
  if (closed >= 0) return fail({ code: "site-closed", field: `siteId${closed + 1}` });
  return succeed(siteIds.map((siteId, at) => ({ rank: at + 1, siteId })));
}
