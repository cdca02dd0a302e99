import { notFound } from "~/domain/access/refusal";
import { addDays } from "~/domain/calendar/day";
import { formatWallTime } from "~/domain/calendar/wall-time";
import type { WeekEntry } from "~/domain/progress/record-week";
import { formatDay, formatDayRange, formatInstant, formatWeek } from "~/words/format";
import { isLocale, type Locale } from "~/words/locale";
import { type RecordBook, recordBook } from "../../records/record-book.query.server";
import { idIn } from "../id-in";
import { type AskedExport, type ListExport, tableOf } from "../list-export";
import type { PrintedSection } from "../printed";
import { printedList } from "../printed-list";

type Words = AskedExport["words"];
type Week = RecordBook["weeks"][number];

/** A trainee's whole record for the examination: each week with its plan, words, and signature. */
export const recordBookExport: ListExport = {
  formats: ["pdf"],
  isPersonal: true,
  read: async ({ actor, search, words }) => {
    const book = await recordBook(actor, idIn(search, "trainee") ?? notFound());
    const title = words.t("records:print.title", { name: book.name });
    return { title, table: tableOf([], []), print: () => printed(words, title, book) };
  },
};

function printed(words: Words, title: string, book: RecordBook) {
  const { cohort, programme, weeks } = book;
  return printedList(words, {
    title,
    summary: words.t("records:print.summary", { programme, cohort, count: weeks.length }),
    sections: weeks.map((week) => section(words, week)),
  });
}

function section(words: Words, week: Week): PrintedSection {
  const { t } = words;
  const locale = isLocale(words.language) ? words.language : "de";
  const { weekOn, state, days, text, modules, signOff } = week;
  const values = {
    week: formatWeek(weekOn, locale),
    range: formatDayRange(weekOn, addDays(weekOn, 4), locale),
    state: t(`records:state.${state ?? "none"}`),
  };
  const isPlanned = days.some(({ entries }) => entries.length > 0);
  const named = modules.map(({ code, title }) => `${code} ${title}`).join(", ");
  return {
    heading: t("records:print.week", values),
    table: isPlanned ? planTable(words, days, locale) : undefined,
    paragraphs: [
      ...(isPlanned ? [] : [`${t("records:print.plan")}: ${t("records:plan.empty")}`]),
      ...(text ? [t("records:print.text", { text })] : []),
      ...(named ? [t("records:print.modules", { modules: named })] : []),
      ...signature(words, signOff, locale),
    ],
  };
}

function planTable({ t }: Words, days: Week["days"], locale: Locale) {
  return {
    headers: [t("records:print.day"), t("records:print.plan")],
    widths: [20, 80],
    rows: days.map(({ on, entries }) => [
      formatDay(on, locale),
      entries.map((entry) => entryText(t, entry)).join("; ") || t("records:plan.empty"),
    ]),
  };
}

function entryText(t: Words["t"], entry: WeekEntry): string {
  switch (entry.kind) {
    case "holiday":
      return t(`schedule:holiday.${entry.name}`);
    case "absence":
      return t(`records:plan.absence.${entry.absence}`);
    case "placement":
      return entry.site;
    case "lesson": {
      const [from, to] = [formatWallTime(entry.from), formatWallTime(entry.to)];
      const said = t("records:plan.lesson", { from, to, title: entry.title });
      return entry.missed ? `${said} (${t("records:plan.missed")})` : said;
    }
  }
}

function signature({ t }: Words, signOff: Week["signOff"], locale: Locale): string[] {
  if (!signOff) return [t("records:print.open")];
  const { by, at, comment, checksum, isAsSigned } = signOff;
  const verdict = t(`records:print.${isAsSigned ? "valid" : "broken"}`);
  return [
    t("records:print.signed", { by, at: formatInstant(at, locale) }),
    ...(comment ? [t("records:print.comment", { comment })] : []),
    t("records:print.seal", { checksum, verdict }),
  ];
}
