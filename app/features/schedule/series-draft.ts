import { addDays, isDay, day as knownDay, weekdayOf } from "~/domain/calendar/day";
import { draftFromAddress, type LessonDraft } from "./lesson-draft";

const TEXTS = ["everyWeeks", "untilOn", "phaseId", "holidays", "skipClashes"] as const;
const LISTS = ["weekdays", "withoutOn", "extraOn"] as const;

/** The fields of a series that an address carries. */
export function seriesDraftFromAddress(search: URLSearchParams): LessonDraft {
  const texts = TEXTS.flatMap((name): [string, string][] => {
    const value = search.get(name);
    return value === null ? [] : [[name, value]];
  });
  const lists = LISTS.flatMap((name): [string, string[]][] => {
    const values = search.getAll(name).filter(Boolean);
    return values.length > 0 ? [[name, values]] : [];
  });
  return { ...draftFromAddress(search), ...Object.fromEntries([...texts, ...lists]) };
}

const USUAL_WEEKS = 8;

/** A new series repeats on the weekday of its first day, for eight weeks unless told. */
export function newSeriesDraft(lesson: LessonDraft, search: URLSearchParams): LessonDraft {
  const first = String(lesson.day);
  const day = isDay(first) ? first : knownDay("2000-01-03");
  const asked = seriesDraftFromAddress(search);
  const isChecked = search.has("weekdays") || search.has("untilOn");
  return {
    ...lesson,
    everyWeeks: "1",
    ...(!isChecked && {
      weekdays: [String(weekdayOf(day))],
      untilOn: addDays(day, 7 * (USUAL_WEEKS - 1)),
    }),
    ...asked,
  };
}
