import { weekdayOf } from "~/domain/calendar/day";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { timetable } from "~/domain/schedule/timetable";
import { parseSchedule } from "~/features/schedule/asked-schedule.schema";
import { schedulePage } from "~/features/schedule/schedule-page.query.server";
import { today } from "~/platform/clock";
import {
  formatDayMonth,
  formatDayRange,
  formatMinuteRange,
  formatWeek,
  formatWeekday,
} from "~/words/format";
import type { Locale } from "~/words/locale";
import { type AskedExport, type ListExport, tableOf } from "../list-export";
import { printedList } from "../printed-list";

type Week = Awaited<ReturnType<typeof schedulePage>>;
type Words = AskedExport["words"];
type Lesson = Week["week"]["lessons"][number];

/** A week of a schedule; printed as it hangs on a wall, on one page. */
export const weekExport: ListExport = {
  formats: ["pdf", "xlsx", "csv"],
  isPersonal: false,
  read: async ({ actor, search, words }) => {
    const asked = { ...parseSchedule(search, today()), view: "week" } as const;
    const shown = await schedulePage(actor, asked);
    const name = shown.target.name || words.t("views:mine.week");
    const title = `${name}, ${formatWeek(asked.on, words.language as Locale)}`;
    return {
      title,
      table: tableOf(columnsIn(words), shown.week.lessons),
      print: () => printed(title, shown, words),
    };
  },
};

function columnsIn({ t }: Words) {
  const text = (header: string, value: (lesson: Lesson) => string | null) =>
    ({ header, as: "text", value }) as const;
  return [
    { header: t("schedule:lesson.day"), as: "day", value: ({ on }: Lesson) => on } as const,
    text(t("schedule:lesson.from"), ({ from }) => formatWallTime(from)),
    text(t("schedule:lesson.to"), ({ to }) => formatWallTime(to)),
    text(t("schedule:lesson.subject"), ({ title }) => title),
    text(t("schedule:lesson.clusters"), ({ clusters }) => clusters.join(", ")),
    text(t("schedule:lesson.trainers"), ({ trainers }) => trainers.join(", ")),
    text(t("schedule:lesson.place"), ({ place, onlineUrl }) => place ?? onlineUrl),
    text(t("schedule:lesson.cancelled"), ({ cancelReason }) => cancelReason),
  ];
}

function printed(title: string, { week, target }: Week, words: Words) {
  const locale = words.language as Locale;
  const { startsOn, endsOn } = week.range;
  const bands = week.bands.map((band) => bandText(band, words));
  const days = week.days.map(({ on }) => on);
  const list = printedList(words, {
    title,
    summary: [formatDayRange(startsOn, endsOn, locale), ...bands].join(" · "),
    sections: [
      {
        heading: null,
        table: {
          headers: [words.t("views:print.time"), ...headersOf(week.days, words)],
          widths: [10, ...days.map(() => 90 / days.length)],
          rows: timetable(week.lessons, days).map(({ from, to, cells }) => [
            formatMinuteRange(from, to),
            ...cells.map((cell) =>
              cell.map((one) => cellText(one, target.kind, words)).join("\n\n"),
            ),
          ]),
          hasRowHeaders: true,
        },
      },
    ],
  });
  return { ...list, isLandscape: true, fitsOnePage: true };
}

function bandText({ kind, title, detail }: Week["week"]["bands"][number], { t }: Words): string {
  if (kind === "school-holiday") return t("schedule:week.schoolHoliday", { name: title });
  if (kind === "absence") return t(`schedule:absence.${title as "leave" | "absent"}`);
  return detail ? `${title} (${detail})` : title;
}

function headersOf(days: Week["week"]["days"], { t, language }: Words): string[] {
  return days.map(({ on, holiday }) => {
    const locale = language as Locale;
    const day = `${formatWeekday(weekdayOf(on), locale)} ${formatDayMonth(on, locale)}`;
    return holiday ? `${day}\n${t(`schedule:holiday.${holiday}`)}` : day;
  });
}

function cellText(lesson: Lesson, kind: Week["target"]["kind"], { t }: Words): string {
  const { title, isCancelled, place, onlineUrl, clusters, trainers } = lesson;
  const lines = [
    isCancelled ? `${t("schedule:lesson.cancelled")}: ${title}` : title,
    place ?? (onlineUrl ? t("schedule:lesson.online") : null),
    kind === "cluster" && clusters.length < 2 ? null : clusters.join(", "),
    trainers.join(", "),
  ];
  return lines.filter(Boolean).join("\n");
}
