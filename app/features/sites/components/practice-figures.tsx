import { useTranslation } from "react-i18next";
import { formatMonth, formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SitePractice } from "../site-practice.query.server";

/** The figures behind it, each with its source. */
export function PracticeFigures({ figures }: Pick<SitePractice, "figures">) {
  const { t } = useTranslation("volumes");
  const locale = useLocale();
  return (
    <ul className="plain-list plain-list--lined">
      {figures.map(({ id, isAverage, service, month, cases, estimated, source }) => (
        <li key={id} className="stack stack--tight">
          <span>
            {t("practice.perMonth", {
              cases: formatNumber(cases, locale),
              month: formatMonth(month, locale),
            })}
            {estimated && ` (${t("practice.estimated")})`}
          </span>
          <span className="small muted">
            {[service ?? t("practice.allServices"), isAverage && t("practice.average"), source]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
