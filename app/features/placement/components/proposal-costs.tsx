import "./plan.css";
import { useTranslation } from "react-i18next";
import { type Column, Table } from "~/ui/table";
import { formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ProposalPreview } from "../proposal/preview";

type Cost = ProposalPreview["costs"][number];

/** What each rule weighs in the plan, in the points that the search counts. */
export function ProposalCosts({ costs }: Pick<ProposalPreview, "costs">) {
  const { t } = useTranslation("proposal");
  const locale = useLocale();
  const points = (value: number) => formatNumber(value, locale);
  const sum = (side: "before" | "after") => costs.reduce((total, cost) => total + cost[side], 0);
  const columns: Column<Cost>[] = [
    { key: "rule", header: t("costs.rule"), cell: ({ key }) => t(`costs.key.${key}`) },
    {
      key: "before",
      header: t("figures.before"),
      kind: "number",
      cell: ({ before }) => points(before),
    },
    {
      key: "after",
      header: t("figures.after"),
      kind: "number",
      cell: ({ after }) => points(after),
    },
  ];
  return (
    <details className="plan-panel kern-level-2">
      <summary className="plan-findings__summary">{t("costs.title")}</summary>
      <p className="small muted plan-panel__body">{t("costs.text")}</p>
      <Table
        caption={t("costs.caption")}
        columns={columns}
        rows={costs}
        rowKey={({ key }) => key}
        dense
        footer={
          <tr>
            <th scope="row">{t("costs.sum")}</th>
            <td className="table__cell--number">{points(sum("before"))}</td>
            <td className="table__cell--number">{points(sum("after"))}</td>
          </tr>
        }
      />
    </details>
  );
}
