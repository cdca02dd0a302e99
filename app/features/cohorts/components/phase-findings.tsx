import { useTranslation } from "react-i18next";
import type { PhaseFinding } from "~/domain/cohorts/phase-findings";
import { Alert } from "~/ui/alert";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";

/** Gaps, overlaps and short placements, as sentences. */
export function PhaseFindings({ findings }: { findings: readonly PhaseFinding[] }) {
  const { t } = useTranslation(["cohorts", "common"]);
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <Alert tone="warning" title={t("finding.title")}>
      <ul className="plain-list">
        {findings.map((finding) => (
          <li key={`${finding.rule}-${finding.startsOn}-${finding.titles.join()}`}>
            {t(`finding.${finding.rule}`, {
              from: formatDate(finding.startsOn, locale),
              to: formatDate(finding.endsOn, locale),
              titles: finding.titles.join(` ${t("common:and")} `),
              days: finding.days ?? 0,
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
