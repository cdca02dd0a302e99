import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClusterPage } from "../cluster-page.query.server";

/** The days to come on which nobody leads the cluster. */
export function LeadGaps({ gaps }: Pick<ClusterPage, "gaps">) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  return (
    <Alert tone="warning" title={t("gap.title")}>
      <ul className="plain-list">
        {gaps.map(({ startsOn, endsOn }) => (
          <li key={startsOn} className="numeric">
            {formatDayRange(startsOn, endsOn, locale)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
