import { addDays, type Day, isDay } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";

/** A page and the home pages look so far ahead. */
export const USUAL_DAYS = 14;
const MOST_DAYS = 60;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface AskedCovers extends ClosedRange {
  /** Null: every lesson that nobody holds. */
  readonly trainerId: string | null;
  /** All lessons of the trainer, also those that they hold. */
  readonly showsAll: boolean;
  /** Counted from 1. */
  readonly page: number;
}

/** Whose lessons of which days an address asks for: two weeks from today unless it says, never the past. */
export function askedCoverSpan(search: URLSearchParams, today: Day): AskedCovers {
  const dayAt = (name: string) => {
    const text = search.get(name) ?? "";
    return isDay(text) ? text : null;
  };
  const from = dayAt("from");
  const startsOn = from && from > today ? from : today;
  const to = dayAt("to") ?? addDays(startsOn, USUAL_DAYS - 1);
  const latest = addDays(startsOn, MOST_DAYS - 1);
  const endsOn = to < startsOn ? startsOn : to > latest ? latest : to;
  const trainer = search.get("trainer") ?? "";
  return {
    ...{ startsOn, endsOn, trainerId: UUID.test(trainer) ? trainer : null },
    showsAll: search.get("show") === "all",
    page: Math.max(1, Math.trunc(Number(search.get("page"))) || 1),
  };
}
