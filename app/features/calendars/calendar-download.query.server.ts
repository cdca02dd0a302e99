import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { calendarLesson, calendarOfView } from "~/features/schedule/calendar-lessons.query.server";
import { today } from "~/platform/clock";
import { defaultLocale, isLocale, type Locale } from "~/words/locale";
import { lessonEntry } from "./calendar-entries";
import { calendarText } from "./calendar-file";

/** One lesson as a file for a calendar. */
export async function lessonFile(actor: Actor, lessonId: string) {
  const lesson = await calendarLesson(actor, lessonId);
  const timed = [lessonEntry(lesson, readerOf(actor), await localeOf(actor))];
  const text = calendarText({ name: "Clusterplan", today: today(), timed, spans: [] });
  return { text, fileName: `Termin-${lesson.on}.ics` };
}

/** What a schedule's page shows as a file: a day, a week, a month. */
export async function scheduleFile(actor: Actor, asked: Parameters<typeof calendarOfView>[1]) {
  const { name, lessons, range } = await calendarOfView(actor, asked);
  const locale = await localeOf(actor);
  const timed = lessons.map((lesson) => lessonEntry(lesson, readerOf(actor), locale));
  const title = name || "Clusterplan";
  const text = calendarText({ name: title, today: today(), timed, spans: [] });
  return { text, fileName: `Termine-${range.startsOn}-${range.endsOn}.ics` };
}

function readerOf({ role }: Actor): "trainee" | "trainer" {
  return role === "trainee" ? "trainee" : "trainer";
}

async function localeOf({ accountId }: Actor): Promise<Locale> {
  const where = { id: accountId };
  const account = await db.account.findUnique({ where, select: { locale: true } });
  return account && isLocale(account.locale) ? account.locale : defaultLocale;
}
