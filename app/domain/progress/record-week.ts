// What the plan knows about a trainee's week: holidays, absences, the site, the lessons. It stands
// beside what the trainee writes and is frozen when the week is handed in.
// Source: requirements.md, progress 4; BBiG §13 no. 7 (the record says what was done, day by day or week by week).
import { addDays, type Day } from "../calendar/day";
import { type HolidayName, holidayOn } from "../calendar/holidays";
import { type ClosedRange, contains } from "../calendar/range";
import type { WallMinute } from "../calendar/wall-time";

export type WeekEntry =
  | { readonly kind: "holiday"; readonly name: HolidayName }
  | { readonly kind: "absence"; readonly absence: "leave" | "absent" }
  | { readonly kind: "placement"; readonly site: string }
  | {
      readonly kind: "lesson";
      readonly title: string;
      readonly from: WallMinute;
      readonly to: WallMinute;
      /** The trainee was not there, as the attendance says. */
      readonly missed: boolean;
    };

export interface DayOfWeek {
  readonly on: Day;
  readonly entries: readonly WeekEntry[];
}

export interface WeekFacts {
  readonly lessons: readonly {
    readonly on: Day;
    readonly title: string;
    readonly from: WallMinute;
    readonly to: WallMinute;
    readonly missed: boolean;
  }[];
  readonly placements: readonly (ClosedRange & { readonly site: string })[];
  readonly absences: readonly (ClosedRange & { readonly kind: "leave" | "absent" })[];
}

const MONDAY_TO_FRIDAY = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

/**
 * Monday to Friday, and a weekend's day only with a lesson on it. A holiday or an absence takes the
 * whole day, so that neither site nor lesson is claimed for it.
 */
export function composeWeek(monday: Day, facts: WeekFacts): DayOfWeek[] {
  const workdays = MONDAY_TO_FRIDAY.map((offset) => addDays(monday, offset));
  const taught = WEEKEND.map((offset) => addDays(monday, offset)).filter((on) =>
    facts.lessons.some((lesson) => lesson.on === on),
  );
  return [
    ...workdays.map((on) => ({ on, entries: entriesOf(on, facts, true) })),
    ...taught.map((on) => ({ on, entries: entriesOf(on, facts, false) })),
  ];
}

/** Whether the week holds nothing but holidays and absences: then it needs no words. */
export function isWholeWeekOff(days: readonly DayOfWeek[]): boolean {
  return (
    days.length > 0 &&
    days.every(({ entries }) =>
      entries.some(({ kind }) => kind === "holiday" || kind === "absence"),
    )
  );
}

function entriesOf(on: Day, facts: WeekFacts, isWorkday: boolean): WeekEntry[] {
  const holiday = holidayOn(on);
  if (holiday) return [{ kind: "holiday", name: holiday.name }];
  const absence = isWorkday && facts.absences.find((range) => contains(range, on));
  if (absence) return [{ kind: "absence", absence: absence.kind }];
  const places = isWorkday ? facts.placements.filter((range) => contains(range, on)) : [];
  const lessons = facts.lessons
    .filter((lesson) => lesson.on === on)
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.title < b.title ? -1 : 1));
  return [
    ...places.map(({ site }) => ({ kind: "placement" as const, site })),
    ...lessons.map(({ title, from, to, missed }) => ({
      kind: "lesson" as const,
      ...{ title, from, to, missed },
    })),
  ];
}
