import { type ExportedLevel, exportedLevels } from "../../progress/exported-levels.query.server";
import { idIn } from "../id-in";
import { type ExportColumn, type ListExport, tableOf } from "../list-export";

/** Levels as a list, a row per trainee and module: as it can be read in again. */
export const levelsExport: ListExport = {
  formats: ["csv", "xlsx"],
  isPersonal: true,
  read: async ({ actor, search, words: { t } }) => {
    const scope = { clusterId: idIn(search, "cluster"), cohortId: idIn(search, "cohort") };
    const { name, rows } = await exportedLevels(actor, scope);
    const text = (
      header: string,
      value: ExportColumn<ExportedLevel>["value"],
    ): ExportColumn<ExportedLevel> => ({ header, as: "text", value });
    return {
      title: `${t("exports:list.levels")} ${name}`,
      table: tableOf(
        [
          text(t("lists:field.familyName"), (row) => row.familyName),
          text(t("lists:field.givenName"), (row) => row.givenName),
          text(t("lists:field.email"), (row) => row.email),
          text(t("lists:field.code"), (row) => row.code),
          text(t("lists:field.title"), (row) => row.title),
          { header: t("exports:column.level"), as: "number", value: (row) => row.level },
          { header: t("exports:column.target"), as: "number", value: (row) => row.target },
          { header: t("exports:column.setOn"), as: "day", value: (row) => row.setOn },
        ],
        rows,
      ),
    };
  },
};
