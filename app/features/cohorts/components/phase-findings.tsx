import { useTranslation } from "react-i18next";
import type { PhaseFinding } from "~/domain/cohorts/phase-findings";
import { Alert } from "~/ui/alert";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";

interface PhaseFindingsProps {
  findings: readonly PhaseFinding[];
  title?: string;
}

/** Gaps, overlaps, short or misplaced placements, as sentences that cite their rule. */
export function PhaseFindings({ findings, title }: PhaseFindingsProps) {
  const { t } = useTranslation("cohorts");
  if (findings.length === 0) return null;
  return (
    <Alert tone="warning" title={title ?? t("finding.title")}>
      <ul className="plain-list plain-list--lined">
        {findings.map((finding) => (
          <li key={`${finding.rule}-${finding.startsOn}-${finding.titles.join()}`}>
            <FindingText finding={finding} />
            <CitedRule rule={finding.rule} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function FindingText({ finding }: { finding: PhaseFinding }) {
  const { t } = useTranslation(["cohorts", "common"]);
  const locale = useLocale();
  return t(`finding.${finding.rule}`, {
    from: formatDate(finding.startsOn, locale),
    to: formatDate(finding.endsOn, locale),
    titles: finding.titles.join(` ${t("common:and")} `),
    days: finding.days ?? 0,
  });
}

/** Which rule a finding breaks and where the rule comes from. */
export function CitedRule({ rule }: { rule: PhaseFinding["rule"] | "stray" }) {
  const { t } = useTranslation("cohorts");
  return (
    <div className="small muted">{t("findingRule.cited", { rule: t(`findingRule.${rule}`) })}</div>
  );
}
