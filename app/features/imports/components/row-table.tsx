import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { type Column, Table } from "~/ui/table";
import type { PreviewColumn, PreviewRow } from "../preview-row";
import { RowCell } from "./row-cell";
import { useShown } from "./show-value";

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
  const { t } = useTranslation("imports");
  const shown = useShown();
  const cells = columns.map(
    (column, index): Column<PreviewRow> => ({
      key: column.key,
      header: shown.header(column),
      isRowHeader: index === 0,
      cell: (row) => <CellGroup row={row} keys={column.cells} isOpen={isOpen} />,
    }),
  );
  const number: Column<PreviewRow> = {
    key: "number",
    header: t("rows.row"),
    cell: (row) => (
      <div className="import-cell">
        <span className="numeric muted">{row.number}</span>
        {isOpen && <Badge tone={tones[row.status]}>{t(`status.${row.status}`)}</Badge>}
      </div>
    ),
  };
  return (
    <Table
      caption={t("rows.caption")}
      columns={[number, ...cells]}
      rows={rows}
      rowKey={(row) => String(row.number)}
      rowTone={isOpen ? toneOf : undefined}
      stackOnPhone
    />
  );
}

type CellGroupProps = { row: PreviewRow; keys: readonly string[]; isOpen: boolean };

/** Values that belong together, one below the other; an empty second line takes no room. */
function CellGroup({ row, keys, isOpen }: CellGroupProps) {
  const cells = row.cells.filter(({ key }) => keys.includes(key));
  const shown = keys
    .flatMap((key) => cells.filter((cell) => cell.key === key))
    .filter(
      ({ value, was, problems }, index) =>
        index === 0 || value !== "" || was !== null || problems.length > 0,
    );
  return (
    <div className="import-group">
      {shown.map((cell, index) => (
        <RowCell
          key={cell.key}
          row={row.number}
          cell={cell}
          isOpen={isOpen}
          isFirst={index === 0}
        />
      ))}
    </div>
  );
}

function toneOf({ status, problems }: PreviewRow) {
  if (status === "error") return "danger";
  if (status === "left-out") return "muted";
  return problems.some(({ severity }) => severity === "question") ? "warning" : undefined;
}
