import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { type Column, Table } from "~/ui/table";
import { formatDayRange } from "~/words/format";
import type { Locale } from "~/words/locale";
import type { PreviewColumn, PreviewRow } from "../preview-row";
import { RowCell } from "./row-cell";

const tones = {
  new: "success",
  changed: "info",
  unchanged: "neutral",
  error: "danger",
  "left-out": "neutral",
} as const;

type RowTableProps = {
  columns: readonly PreviewColumn[];
  rows: readonly PreviewRow[];
  /** Not yet confirmed: cells can be corrected. */
  isOpen: boolean;
};

export function RowTable({ columns, rows, isOpen }: RowTableProps) {
  const { t, i18n } = useTranslation("imports");
  const headerOf = ({ key, period }: PreviewColumn) =>
    period
      ? formatDayRange(period.startsOn, period.endsOn, i18n.language as Locale)
      : t(`rows.${key as "name"}`);
  const cells = columns.map(
    (column, index): Column<PreviewRow> => ({
      key: column.key,
      header: headerOf(column),
      isRowHeader: index === 0,
      cell: (row) => {
        const cell = row.cells[index];
        return cell && <RowCell row={row.number} cell={cell} isOpen={isOpen} />;
      },
    }),
  );
  const status: Column<PreviewRow> = {
    key: "status",
    header: t("rows.status"),
    cell: (row) => <Badge tone={tones[row.status]}>{t(`status.${row.status}`)}</Badge>,
  };
  const number: Column<PreviewRow> = {
    key: "number",
    header: t("rows.row"),
    cell: (row) => <span className="numeric muted">{row.number}</span>,
  };
  return (
    <Table
      caption={t("rows.caption")}
      columns={[number, ...(isOpen ? [status] : []), ...cells]}
      rows={rows}
      rowKey={(row) => String(row.number)}
      rowTone={toneOf}
      stackOnPhone
    />
  );
}

function toneOf({ status, problems }: PreviewRow) {
  if (status === "error") return "danger";
  if (status === "left-out") return "muted";
  return problems.some(({ severity }) => severity === "question") ? "warning" : undefined;
}
