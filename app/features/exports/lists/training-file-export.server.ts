import { notFound } from "~/domain/access/refusal";
import { formatDate, formatDayRange, formatWeek } from "~/words/format";
import { isLocale, type Locale } from "~/words/locale";
import { type TrainingFile, trainingFile } from "../../training-file/training-file.query.server";
import { idIn } from "../id-in";
import { type AskedExport, type ListExport, tableOf } from "../list-export";
import type { PrintedSection } from "../printed";
import { printedList } from "../printed-list";
import { resultSections } from "./result-sections";

type Words = AskedExport["words"];

/** A training in one document: who, when, where, what was learnt, what was said. */
export const trainingFileExport: ListExport = {
  formats: ["pdf"],
  isPersonal: true,
  read: async ({ actor, search, words }) => {
    const file = await trainingFile(actor, idIn(search, "trainee") ?? notFound());
    const title = words.t("file:title", { name: file.page.name });
    return { title, table: tableOf([], []), print: () => printed(words, title, file) };
  },
};

function printed(words: Words, title: string, file: TrainingFile) {
  const locale = isLocale(words.language) ? words.language : "de";
  const { cohort } = file.page;
  return printedList(words, {
    title,
    summary: `${cohort.programme}, ${cohort.name}`,
    sections: [
      aboutSection(words, file, locale),
      daysSection(words, file, locale),
      levelSection(words, file, locale),
      attendanceSection(words, file, locale),
      recordSection(words, file, locale),
      ...assessmentSections(words, file, locale),
      ...resultSections(words, file.results, locale),
    ],
  });
}

function aboutSection(
  { t }: Words,
  { page, person }: TrainingFile,
  locale: Locale,
): PrintedSection {
  const rows = [
    [t("file:about.name"), page.name],
    [t("file:about.birthDate"), person.birthDate && formatDate(person.birthDate, locale)],
    [t("file:about.email"), person.email],
    [t("file:about.phone"), person.phone],
    [t("file:about.postcode"), person.postcode],
    [t("file:about.entryOn"), formatDate(page.entryOn, locale)],
    [t("file:about.share"), t("file:about.percent", { percent: page.partTimePercent })],
  ].map(([term, value]) => [term ?? "", value || "–"]);
  const headers = [t("file:about.fact"), t("file:about.value")];
  return { heading: t("file:about.title"), table: { headers, widths: [35, 65], rows } };
}

function daysSection({ t }: Words, { page, phases }: TrainingFile, locale: Locale): PrintedSection {
  const span = (row: { startsOn: string; endsOn: string | null }) =>
    formatDayRange(row.startsOn, row.endsOn, locale);
  const rows = [
    ...phases.map((phase) => [span(phase), phase.title, t("file:days.phase")]),
    ...page.memberships.map((row) => [span(row), row.cluster.name, t("file:days.cluster")]),
    ...page.placements.map((row) => [
      span(row),
      `${row.phase}: ${row.site}`,
      t("file:days.placement"),
    ]),
  ];
  const headers = [t("file:days.period"), t("file:days.what"), t("file:days.kind")];
  return { heading: t("file:days.title"), table: { headers, widths: [28, 52, 20], rows } };
}

function levelSection({ t }: Words, { modules }: TrainingFile, locale: Locale): PrintedSection {
  const rows = modules.map(({ code, title, level, target, files, latest }) => [
    [`${code} ${title}`, ...files.map((name) => t("file:evidence", { name }))].join("\n"),
    `${level} ${t(`progress:level.${level}`)}`,
    String(target),
    latest ? `${latest.by}, ${formatDate(latest.at.slice(0, 10), locale)}` : "–",
  ]);
  const headers = [t("file:module"), t("file:level"), t("file:target"), t("file:setBy")];
  return { heading: t("progress:title"), table: { headers, widths: [42, 20, 8, 30], rows } };
}

function attendanceSection(
  { t }: Words,
  { attendance, absences }: TrainingFile,
  locale: Locale,
): PrintedSection {
  const marks = attendance.map(
    ({ mark, count }) => `${t(`schedule:attendance.${mark}`)}: ${count}`,
  );
  return {
    heading: t("file:attendance.title"),
    paragraphs: [
      marks.length > 0 ? marks.join(" · ") : t("file:attendance.none"),
      ...absences.map(
        ({ kind, startsOn, endsOn }) =>
          `${t(`records:plan.absence.${kind}`)}: ${formatDayRange(startsOn, endsOn, locale)}`,
      ),
    ],
  };
}

function recordSection({ t }: Words, { weeks }: TrainingFile, locale: Locale): PrintedSection {
  const rows = [...weeks]
    .reverse()
    .map(({ weekOn, state, isMissing, signedBy, signedAt }) => [
      `${formatWeek(weekOn, locale)}, ${formatDate(weekOn, locale)}`,
      t(`records:state.${isMissing ? "missing" : (state ?? "none")}`),
      signedBy && signedAt ? `${signedBy}, ${formatDate(signedAt.slice(0, 10), locale)}` : "–",
    ]);
  const headers = [t("file:week"), t("file:state"), t("records:signed.title")];
  return { heading: t("records:title"), table: { headers, widths: [35, 25, 40], rows } };
}

function assessmentSections(
  { t }: Words,
  { assessments }: TrainingFile,
  locale: Locale,
): PrintedSection[] {
  if (assessments.length === 0) return [];
  return [
    {
      heading: t("assessments:title"),
      paragraphs: assessments.map(({ phase, place, state, dueOn, text }) => {
        const due = t("assessments:due.ahead", { day: formatDate(dueOn, locale) });
        const said = `${phase}, ${place}: ${t(`assessments:state.${state}`)}, ${due}`;
        return text === null ? said : `${said}\n${text}`;
      }),
    },
  ];
}
