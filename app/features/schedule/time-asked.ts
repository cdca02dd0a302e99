// What "Wann passt es?" is asked, as the address holds it: what is missing or senseless has a default,
// so that every address shows a page.
import { addDays, type Day, isDay, laterOf, type Weekday } from "~/domain/calendar/day";
import { parseWallTime, type WallMinute } from "~/domain/calendar/wall-time";
import { USUAL_HOURS } from "~/domain/schedule/warnings";

/** The longest stretch that is searched, in days. */
const LONGEST_DAYS = 12 * 7;
const USUAL_DAYS = 4 * 7;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PLACE = /^(none|(room|site):[0-9a-f-]{36})$/;

export const DURATIONS = [30, 45, 60, 90, 120, 180, 240] as const;
export const MOST_OFFERS = 10;

export interface TimeAsked {
  readonly clusterIds: readonly string[];
  readonly minutes: number;
  readonly moduleId: string | null;
  readonly trainerId: string | null;
  /** "" any room, "none" without a room, "room:<id>" or "site:<id>". */
  readonly place: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly weekdays: readonly Weekday[];
  readonly from: WallMinute;
  readonly to: WallMinute;
  /** How many offers are shown. */
  readonly most: number;
}

export function timeAsked(search: URLSearchParams, today: Day): TimeAsked {
  const startsOn = laterOf(dayIn(search, "startsOn") ?? today, today);
  const latest = addDays(startsOn, LONGEST_DAYS);
  const endsOn = dayIn(search, "endsOn") ?? addDays(startsOn, USUAL_DAYS);
  const from = clockIn(search, "from", 8 * 60);
  return {
    clusterIds: [...new Set([...search.getAll("clusterIds"), ...search.getAll("cluster")])].filter(
      (id) => UUID.test(id),
    ),
    minutes: DURATIONS.find((one) => String(one) === search.get("minutes")) ?? 90,
    moduleId: idIn(search, "moduleId"),
    trainerId: idIn(search, "trainerId"),
    place: PLACE.exec(search.get("place") ?? "")?.[0] ?? "",
    startsOn,
    endsOn: endsOn < startsOn ? startsOn : endsOn > latest ? latest : endsOn,
    weekdays: weekdaysIn(search),
    from,
    to: Math.max(from, clockIn(search, "to", 17 * 60)),
    most: search.get("more") === null ? MOST_OFFERS : MOST_OFFERS * 4,
  };
}

function dayIn(search: URLSearchParams, name: string): Day | null {
  const text = search.get(name) ?? "";
  return isDay(text) ? text : null;
}

function idIn(search: URLSearchParams, name: string): string | null {
  const text = search.get(name) ?? "";
  return UUID.test(text) ? text : null;
}

/** Within the hours in which lessons are usual. */
function clockIn(search: URLSearchParams, name: string, usual: WallMinute): WallMinute {
  const parsed = parseWallTime(search.get(name) ?? "");
  const minute = parsed.ok ? parsed.value : usual;
  return Math.min(USUAL_HOURS.to, Math.max(USUAL_HOURS.from, minute));
}

function weekdaysIn(search: URLSearchParams): Weekday[] {
  const chosen = search.getAll("weekdays").map(Number);
  const known = ([1, 2, 3, 4, 5] as const).filter((weekday) => chosen.includes(weekday));
  return known.length > 0 ? known : [1, 2, 3, 4, 5];
}
