import { cohortList } from "../../cohorts/cohort-list.query.server";
import { type ListExport, tableOf } from "../list-export";

/** Every cohort with its days. */
export const cohortsExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: false,
  read: async ({ actor, words: { t } }) => ({
    title: t("exports:list.cohorts"),
    table: tableOf(
      [
        { header: t("exports:column.cohort"), as: "text", value: ({ name }) => name },
        { header: t("exports:column.programme"), as: "text", value: ({ programme }) => programme },
        { header: t("lists:field.from"), as: "day", value: ({ startsOn }) => startsOn },
        { header: t("lists:field.to"), as: "day", value: ({ endsOn }) => endsOn },
      ],
      await cohortList(actor),
    ),
  }),
};
