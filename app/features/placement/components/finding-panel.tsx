import { useTranslation } from "react-i18next";
import { type Finding, findingKey } from "~/domain/placement/finding";
import type { Severity } from "~/domain/placement/rules";
import { Icon } from "~/ui/icon";
import { FindingList } from "./finding-list";
import { severityLook } from "./severity-look";

const SEVERITIES: readonly Severity[] = ["forbidden", "warning", "note"];

/** All findings of a plan by gravity, each leading to its place in the grid. */
export function FindingPanel({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation("findings");
  return (
    <section className="plan-panel kern-level-2" aria-labelledby="plan-findings">
      <h2 className="kern-heading-medium plan-panel__title" id="plan-findings">
        {t("title")}
      </h2>
      {findings.length === 0 ? (
        <p className="inline plan-panel__body">
          <Icon name="success" />
          <span>{t("none")}</span>
        </p>
      ) : (
        SEVERITIES.map((severity) => (
          <Severities
            key={severity}
            severity={severity}
            findings={findings.filter((finding) => finding.severity === severity)}
          />
        ))
      )}
    </section>
  );
}

type SeveritiesProps = { severity: Severity; findings: readonly Finding[] };

function Severities({ severity, findings }: SeveritiesProps) {
  const { t } = useTranslation("findings");
  if (findings.length === 0) return null;
  const { icon } = severityLook[severity];
  return (
    <details className="plan-findings" open={severity !== "note"}>
      <summary className={`plan-findings__summary plan-findings__summary--${severity}`}>
        <Icon name={icon} size="small" />
        <span>{t(`count.${severity}`, { count: findings.length })}</span>
      </summary>
      <FindingList findings={findings} key={findings.map(findingKey).join()} />
    </details>
  );
}
