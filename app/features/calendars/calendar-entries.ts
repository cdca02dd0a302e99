// Lessons and placements as entries of a calendar. Calendars lie on private phones and in clouds: nobody
// else's name, no note and no reason of a cancellation goes there; the entry links to them.
import type { CalendarPlacement } from "~/features/placement/calendar-placements.query.server";
import type { CalendarLesson } from "~/features/schedule/calendar-lessons.query.server";
import { paths } from "~/http/paths";
import { environment } from "~/platform/environment";
import { i18nFor, type Namespace } from "~/words/i18n";
import type { Locale } from "~/words/locale";
import type { SpanEntry, TimedEntry } from "./calendar-file";

/** Whose calendar it is decides what a title needs to say. */
export type Reader = "trainee" | "trainer";

export function lessonEntry(lesson: CalendarLesson, reader: Reader, locale: Locale): TimedEntry {
  const t = wordsOf(locale);
  const { id, title, clusters, moduleCodes, onlineUrl } = lesson;
  const whose = reader === "trainer" && clusters.length > 0 ? ` · ${clusters.join(", ")}` : "";
  const text = [
    moduleCodes.length > 0 && t("entry.modules", { codes: moduleCodes.join(", ") }),
    onlineUrl && t("entry.online", { url: onlineUrl }),
  ].filter(Boolean);
  return {
    uid: `lesson-${id}`,
    sequence: lesson.version - 1,
    title: `${lesson.isCancelled ? t("entry.cancelled") : ""}${title}${whose}`,
    place: [lesson.place, lesson.address].filter(Boolean).join(", ") || (onlineUrl ?? null),
    text: text.join("\n") || null,
    url: linkTo(paths.lesson(id)),
    startsAt: new Date(lesson.startsAt),
    endsAt: new Date(lesson.endsAt),
    isCancelled: lesson.isCancelled,
  };
}

export function placementEntry(
  placement: CalendarPlacement,
  reader: Reader,
  locale: Locale,
): SpanEntry {
  const t = wordsOf(locale);
  const { uid, sequence, startsOn, endsOn, phase, cohort, site } = placement;
  const isProvisional = placement.standing === "provisional";
  const { name, street, postcode, city } = site;
  return {
    uid: `placement-${uid}`,
    sequence,
    title: t(reader === "trainee" ? "entry.placement" : "entry.traineeHere", {
      ...{ site: name, phase, cohort },
      provisional: isProvisional ? t("entry.provisional") : "",
    }),
    place: [name, street, `${postcode} ${city}`].filter(Boolean).join(", "),
    text: null,
    url: linkTo(reader === "trainee" ? paths.nextPlacement() : paths.home()),
    startsOn,
    endsOn,
    isProvisional,
  };
}

export function wordsOf(locale: Locale) {
  return i18nFor(locale).getFixedT(null, "calendars" satisfies Namespace);
}

function linkTo(path: string): string {
  return new URL(path, environment().ORIGIN).href;
}
