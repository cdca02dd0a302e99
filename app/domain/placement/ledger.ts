// What the whole training has asked of and given to each trainee, so that a later phase can make up for
// an earlier one. Facts beside each other, never a ranking. Source: requirements.md, "A fairness ledger".
import { daysBetween, weekdayOf } from "../calendar/day";
import type { ClosedRange } from "../calendar/range";
import type { SiteSize } from "./site-size";

/** A stay in force, past or to come, with what is known of its site. */
export interface LedgerStay extends ClosedRange {
  readonly district: string;
  readonly size: SiteSize;
  readonly opensOnSaturday: boolean;
  /** One way; null when nobody knows it. */
  readonly commuteMinutes: number | null;
}

export interface AnsweredWish {
  readonly rank: number;
  /** Null: not answered yet. */
  readonly granted: boolean | null;
}

export interface LedgerEntry {
  readonly stays: number;
  /** Mean minutes one way by days at the sites, rounded; null while no way is known. */
  readonly meanMinutes: number | null;
  readonly longestMinutes: number | null;
  readonly wishesAnswered: number;
  readonly wishesGranted: number;
  /** Best rank that was granted. */
  readonly bestRank: number | null;
  /** Saturdays on which the sites open while the trainee is there: what may be asked, not what was worked. */
  readonly saturdays: number;
  readonly largeSites: number;
  readonly smallSites: number;
  readonly districts: number;
}

const SATURDAY = 6;

/** The entry of one trainee. */
export function ledgerOf(
  stays: readonly LedgerStay[],
  wishes: readonly AnsweredWish[],
): LedgerEntry {
  const answered = wishes.filter(({ granted }) => granted !== null);
  const granted = answered.filter((wish) => wish.granted);
  const known = stays.flatMap(({ commuteMinutes }) => commuteMinutes ?? []);
  return {
    stays: stays.length,
    meanMinutes: meanMinutesOf(stays),
    longestMinutes: known.length > 0 ? Math.max(...known) : null,
    wishesAnswered: answered.length,
    wishesGranted: granted.length,
    bestRank: granted.length > 0 ? Math.min(...granted.map(({ rank }) => rank)) : null,
    saturdays: stays
      .filter(({ opensOnSaturday }) => opensOnSaturday)
      .reduce((sum, stay) => sum + saturdaysIn(stay), 0),
    largeSites: stays.filter(({ size }) => size === "large").length,
    smallSites: stays.filter(({ size }) => size === "small").length,
    districts: new Set(stays.map(({ district }) => district)).size,
  };
}

/** Saturdays from a day to a day, both included. */
export function saturdaysIn({ startsOn, endsOn }: ClosedRange): number {
  const days = daysBetween(startsOn, endsOn);
  const untilFirst = (SATURDAY - weekdayOf(startsOn) + 7) % 7;
  return days < untilFirst ? 0 : Math.floor((days - untilFirst) / 7) + 1;
}

function meanMinutesOf(stays: readonly LedgerStay[]): number | null {
  const weighed = stays.flatMap(({ commuteMinutes, startsOn, endsOn }) =>
    commuteMinutes === null ? [] : [{ commuteMinutes, days: daysBetween(startsOn, endsOn) + 1 }],
  );
  const days = weighed.reduce((sum, one) => sum + one.days, 0);
  if (days === 0) return null;
  const minutes = weighed.reduce((sum, one) => sum + one.commuteMinutes * one.days, 0);
  return Math.round(minutes / days);
}
