import { can } from "~/domain/access/can";
import { formatDate } from "~/words/format";
import { isLocale } from "~/words/locale";
import {
  type ExportedTrainee,
  exportedTrainees,
} from "../../trainees/exported-trainees.query.server";
import { type AskedExport, type ExportColumn, type ListExport, tableOf } from "../list-export";
import { printedList } from "../printed-list";

/** Trainees with the filters of their list; birth dates, postcodes and wishes are for planners. */
export const traineesExport: ListExport = {
  formats: ["xlsx", "csv", "pdf"],
  isPersonal: true,
  read: async ({ actor, search, words }) => {
    const rows = await exportedTrainees(actor, search);
    const isPlanner = can(actor, "trainee.readPrivate", null);
    const cohorts = [...new Set(rows.map(({ cohort }) => cohort.name))];
    const title = words.t("exports:list.trainees");
    const named = cohorts.length === 1 ? `${title} ${cohorts[0]}` : title;
    return {
      title: named,
      table: tableOf(columns(words, isPlanner), rows),
      print: () => printed(words, named, rows),
    };
  },
};

function columns(words: AskedExport["words"], isPlanner: boolean): ExportColumn<ExportedTrainee>[] {
  const { t } = words;
  const common: ExportColumn<ExportedTrainee>[] = [
    { header: t("lists:field.familyName"), as: "text", value: (row) => row.familyName },
    { header: t("lists:field.givenName"), as: "text", value: (row) => row.givenName },
    { header: t("lists:field.email"), as: "text", value: (row) => row.email },
    { header: t("exports:column.cohort"), as: "text", value: (row) => row.cohort.name },
    { header: t("exports:column.cluster"), as: "text", value: (row) => row.cluster?.name ?? null },
    { header: t("exports:column.siteNow"), as: "text", value: (row) => row.site?.name ?? null },
    { header: t("lists:field.entryOn"), as: "day", value: (row) => row.entryOn },
    { header: t("lists:field.partTime"), as: "number", value: (row) => row.partTimePercent },
    { header: t("exports:column.hoursNow"), as: "number", value: (row) => row.hours },
  ];
  if (!isPlanner) return common;
  const wish = (rank: 0 | 1 | 2): ExportColumn<ExportedTrainee> => ({
    header: t(`lists:field.wish${rank === 0 ? 1 : rank === 1 ? 2 : 3}`),
    as: "text",
    value: (row) => row.wishes[rank] ?? null,
  });
  return [
    ...common,
    {
      header: t("lists:field.birthDate"),
      as: "day",
      value: (row) => row.private?.birthDate ?? null,
    },
    {
      header: t("lists:field.postcode"),
      as: "text",
      value: (row) => row.private?.postcode ?? null,
    },
    ...([0, 1, 2] as const).map(wish),
  ];
}

/** What hangs on a wall or goes into a folder: nothing private. */
function printed(words: AskedExport["words"], title: string, rows: readonly ExportedTrainee[]) {
  const { t } = words;
  const locale = isLocale(words.language) ? words.language : "de";
  return printedList(words, {
    title,
    summary: t("exports:print.people", { count: rows.length }),
    sections: [
      {
        heading: null,
        table: {
          headers: [
            t("exports:column.name"),
            t("exports:column.cohort"),
            t("exports:column.cluster"),
            t("exports:column.siteNow"),
            t("lists:field.entryOn"),
          ],
          widths: [28, 13, 13, 34, 14],
          rows: rows.map((row) => [
            row.name,
            row.cohort.name,
            row.cluster?.name ?? "–",
            row.site?.name ?? "–",
            formatDate(row.entryOn, locale),
          ]),
        },
      },
    ],
  });
}
