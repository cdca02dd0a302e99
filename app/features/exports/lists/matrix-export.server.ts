import { hasReachedTarget } from "~/domain/progress/level";
import { exportedMatrix, type MatrixSection } from "../../progress/exported-levels.query.server";
import { idIn } from "../id-in";
import { type ExportColumn, type ListExport, tableOf } from "../list-export";

type MatrixRow = MatrixSection["rows"][number];
type Line = { row: MatrixRow; section: MatrixSection };

/** The matrix as a spreadsheet: a row per trainee, a column per module; guests only in their modules. */
export const matrixExport: ListExport = {
  formats: ["xlsx", "csv"],
  isPersonal: true,
  read: async ({ actor, search, words: { t } }) => {
    const scope = { clusterId: idIn(search, "cluster"), cohortId: idIn(search, "cohort") };
    const { name, sections } = await exportedMatrix(actor, scope);
    const lines = sections.flatMap((section) => section.rows.map((row) => ({ row, section })));
    const codes = [...new Set(sections.flatMap(({ modules }) => modules.map(({ code }) => code)))];
    const columns: ExportColumn<Line>[] = [
      { header: t("exports:column.name"), as: "text", value: ({ row }) => row.name },
      ...codes.sort().map(
        (code): ExportColumn<Line> => ({
          header: code,
          as: "number",
          value: ({ row, section }) => levelIn(row, section, code),
        }),
      ),
      { header: t("exports:column.reached"), as: "number", value: reachedIn },
      {
        header: t("exports:column.modules"),
        as: "number",
        value: ({ section }) => section.modules.length,
      },
    ];
    return { title: `${t("exports:list.progress")} ${name}`, table: tableOf(columns, lines) };
  },
};

function levelIn(row: MatrixRow, { modules }: MatrixSection, code: string): number | null {
  const column = modules.findIndex((module) => module.code === code);
  return column < 0 ? null : (row.levels[column] ?? 0);
}

function reachedIn({ row, section: { modules } }: Line): number {
  return modules.filter(({ target }, column) => hasReachedTarget(row.levels[column] ?? 0, target))
    .length;
}
