import { notFound } from "~/domain/access/refusal";
import { formatDate, formatDayRange } from "~/words/format";
import { isLocale } from "~/words/locale";
import {
  type AssessmentPage,
  assessmentPage,
} from "../../assessments/assessment-page.query.server";
import { idIn } from "../id-in";
import { type AskedExport, type ListExport, tableOf } from "../list-export";
import { printedList } from "../printed-list";

type Words = AskedExport["words"];

/** The copy of an assessment, for whoever may read it on its page; taking it is reading it. */
export const assessmentExport: ListExport = {
  formats: ["pdf"],
  isPersonal: true,
  read: async ({ actor, search, words }) => {
    const page = await assessmentPage(actor, idIn(search, "assessment") ?? notFound());
    const title = words.t("assessments:print.title", { name: page.name });
    return { title, table: tableOf([], []), print: () => printed(words, title, page) };
  },
};

function printed(words: Words, title: string, page: AssessmentPage) {
  const { t } = words;
  const locale = isLocale(words.language) ? words.language : "de";
  const range = page.startsOn ? formatDayRange(page.startsOn, page.endsOn, locale) : "";
  const state = t(`assessments:state.${page.state}`);
  const { phase, place, author, text, comment, talkOn, talkNote } = page;
  const talk = [
    ...(talkOn ? [t("assessments:talk.done", { day: formatDate(talkOn, locale) })] : []),
    ...(talkNote ? [`${t("assessments:read.talkNote")}: ${talkNote}`] : []),
  ];
  return printedList(words, {
    title,
    summary: t("assessments:print.summary", { phase, place, range, state }),
    sections: [
      {
        heading: t("assessments:read.text"),
        paragraphs: [text, t("assessments:print.author", { author }), datesLine(words, page)],
      },
      { heading: t("assessments:read.marks"), table: marksTable(words, page) },
      ...(talk.length > 0 ? [{ heading: t("assessments:read.talk"), paragraphs: talk }] : []),
      ...(comment ? [{ heading: t("assessments:read.comment"), paragraphs: [comment] }] : []),
    ],
  });
}

function marksTable({ t }: Words, { marks, scale }: AssessmentPage) {
  return {
    headers: [
      t("assessments:read.criterion"),
      t("assessments:read.grade"),
      t("assessments:read.note"),
    ],
    widths: [28, 24, 48],
    rows: marks.map(({ criterion, grade, band, note }) => [
      criterion,
      grade === null || band === null
        ? "–"
        : `${t(`assessments:grade.${scale}`, { grade })} (${t(`assessments:band.${band}`)})`,
      note,
    ]),
  };
}

function datesLine(words: Words, { completedAt, discussedOn, confirmedAt }: AssessmentPage) {
  const locale = isLocale(words.language) ? words.language : "de";
  const dated = (day: string | null) =>
    day ? formatDate(day.slice(0, 10), locale) : words.t("assessments:print.none");
  return words.t("assessments:print.dates", {
    completed: dated(completedAt),
    discussed: dated(discussedOn),
    confirmed: dated(confirmedAt),
  });
}
