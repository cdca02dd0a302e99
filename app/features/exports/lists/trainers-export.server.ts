import { exportedTrainers } from "../../people/exported-trainers.query.server";
import { type ListExport, tableOf } from "../list-export";

/** Trainers with the filters of their list. */
export const trainersExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: true,
  read: async ({ actor, search, words: { t } }) => ({
    title: t("exports:list.trainers"),
    table: tableOf(
      [
        { header: t("lists:field.familyName"), as: "text", value: (row) => row.familyName },
        { header: t("lists:field.givenName"), as: "text", value: (row) => row.givenName },
        { header: t("lists:field.email"), as: "text", value: (row) => row.email },
        { header: t("lists:field.phone"), as: "text", value: (row) => row.phone },
        { header: t("lists:field.site"), as: "text", value: (row) => row.site },
        { header: t("lists:field.maxTrainees"), as: "number", value: (row) => row.maxTrainees },
      ],
      await exportedTrainers(actor, search),
    ),
  }),
};
