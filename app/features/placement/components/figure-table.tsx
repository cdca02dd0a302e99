import { useTranslation } from "react-i18next";
import type { PlanFigures } from "~/domain/placement/plan-figures";
import { TableFrame } from "~/ui/table-frame";
import { formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { type FigureKey, figureRows } from "./figure-rows";

export type FiguredPlan = { key: string; title: React.ReactNode; figures: PlanFigures };

type FigureTableProps = { caption: string; plans: readonly FiguredPlan[] };

/** Plans side by side, a figure a row; the best value of each row is marked, in words too. */
export function FigureTable({ caption, plans }: FigureTableProps) {
  const { t } = useTranslation("proposal");
  const rows = figureRows(plans.map(({ figures }) => figures));
  return (
    <TableFrame caption={caption} dense>
      <thead>
        <tr>
          <th scope="col">{t("figures.figure")}</th>
          {plans.map(({ key, title }) => (
            <th key={key} scope="col" className="table__cell--number">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, values, isBest }) => (
          <tr key={key}>
            <th scope="row">{t(`figures.row.${key}`)}</th>
            {plans.map((plan, index) => (
              <td key={plan.key} className="table__cell--number">
                <FigureValue
                  row={key}
                  value={values[index] ?? null}
                  isBest={isBest[index] ?? false}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

type FigureValueProps = {
  row: FigureKey;
  value: number | string | null;
  isBest: boolean;
};

function FigureValue({ row, value, isBest }: FigureValueProps) {
  const { t } = useTranslation("proposal");
  const locale = useLocale();
  if (value === null) return "–";
  const written = typeof value === "number" ? formatNumber(value, locale) : value;
  const said = row.endsWith("Way") ? t("figures.minutes", { minutes: written }) : written;
  return isBest ? (
    <strong>
      {said} <span className="visually-hidden">{t("figures.best")}</span>
      <span aria-hidden="true">★</span>
    </strong>
  ) : (
    said
  );
}
