import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { SelectField } from "~/ui/select-field";
import { type Column, Table } from "~/ui/table";
import type { ImportPreview } from "../import-preview.query.server";
import { useShown } from "./show-value";

type Understanding = ImportPreview["understanding"];
type Row = Understanding["columns"][number];

const tones = {
  certain: "success",
  likely: "info",
  remembered: "success",
  corrected: "info",
  unknown: "neutral",
} as const;

type ColumnTableProps = { understanding: Understanding; isOpen: boolean };

export function ColumnTable({ understanding, isOpen }: ColumnTableProps) {
  const { t } = useTranslation("imports");
  const shown = useShown();
  const nameOf = (field: string) =>
    shown.choiceOf(understanding.choices.find((choice) => choice.field === field) ?? { field });
  const columns: Column<Row>[] = [
    { key: "column", header: t("columns.column"), cell: ({ column }) => letterOf(column) },
    {
      key: "header",
      header: t("columns.header"),
      cell: ({ header }) =>
        header ? (
          <span className="strong">{header}</span>
        ) : (
          <span className="muted">{t("columns.noHeader")}</span>
        ),
    },
    {
      key: "samples",
      header: t("columns.samples"),
      cell: ({ samples }) => <span className="muted">{samples.join(" · ")}</span>,
    },
    {
      key: "meaning",
      header: t("columns.meaning"),
      cell: (row) =>
        isOpen ? <Meaning row={row} choices={understanding.choices} /> : nameOf(row.field),
    },
    {
      key: "confidence",
      header: t("columns.confidence"),
      cell: ({ confidence }) => (
        <Badge tone={tones[confidence]}>{t(`confidence.${confidence}`)}</Badge>
      ),
    },
  ];
  return (
    <Table
      caption={t("columns.caption")}
      columns={columns}
      rows={understanding.columns}
      rowKey={({ column }) => String(column)}
      stackOnPhone
    />
  );
}

/** Drawn anew when another choice is stored, so that an uncontrolled select never shows the old one. */
function Meaning({ row, choices }: { row: Row; choices: Understanding["choices"] }) {
  const { t } = useTranslation("imports");
  const shown = useShown();
  return (
    <SelectField
      key={row.field}
      name={`column-${row.column}`}
      label={t("columns.meaningOf", { letter: letterOf(row.column) })}
      labelHidden
      defaultValue={row.field}
      choices={choices.map((choice) => ({ value: choice.field, label: shown.choiceOf(choice) }))}
      emptyChoice={false}
    />
  );
}

/** A, B, … Z, AA: columns as spreadsheets name them. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : letterOf(rest - 1) + letter;
}
