import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { Fairness } from "../fairness.query.server";

type Row = Fairness["rows"][number];
type Counted = "stays" | "saturdays" | "largeSites" | "smallSites" | "districts";

/** Everybody's entry in the order of their names. */
export function FairnessTable({ rows }: Pick<Fairness, "rows">) {
  const { t } = useTranslation("wishes");
  return (
    <Table
      caption={t("ledger.caption")}
      columns={useColumns()}
      rows={rows}
      rowKey={({ id }) => id}
      dense
      stackOnPhone
    />
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation("wishes");
  const counted = (key: Counted): Column<Row> => ({
    key,
    header: t(`ledger.column.${key}`),
    kind: "number",
    cell: (row) => row[key],
  });
  return [
    {
      key: "name",
      header: t("ledger.trainee"),
      cell: ({ id, name }) => (
        <TextLink quiet to={paths.trainee(id)}>
          {name}
        </TextLink>
      ),
    },
    counted("stays"),
    {
      key: "mean",
      header: t("ledger.column.mean"),
      kind: "number",
      cell: ({ meanMinutes }) => meanMinutes ?? "–",
    },
    {
      key: "longest",
      header: t("ledger.column.longest"),
      kind: "number",
      cell: ({ longestMinutes }) => longestMinutes ?? "–",
    },
    {
      key: "wishes",
      header: t("ledger.column.wishes"),
      kind: "number",
      cell: ({ wishesGranted, wishesAnswered }) =>
        wishesAnswered === 0 ? "–" : t("ledger.of", { some: wishesGranted, all: wishesAnswered }),
    },
    counted("saturdays"),
    counted("largeSites"),
    counted("smallSites"),
    counted("districts"),
  ];
}
