import { useTranslation } from "react-i18next";
import { findingKey } from "~/domain/placement/finding";
import type { Severity } from "~/domain/placement/rules";
import { Icon } from "~/ui/icon";
import type { BoardFinding } from "../board";
import { FindingAnswer } from "./answerable-findings";
import { FindingList } from "./finding-list";
import { severityLook } from "./severity-look";
import type { Shown } from "./use-plan-edits";

const SEVERITIES: readonly Severity[] = ["forbidden", "warning", "note"];

type FindingPanelProps = { planId: string; findings: readonly BoardFinding[]; shown: Shown };

/** All findings of a plan by gravity, each leading to its place on the board; last those answered for. */
export function FindingPanel({ planId, findings, shown }: FindingPanelProps) {
  const { t } = useTranslation("findings");
  const open = findings.filter(({ answered }) => answered === null);
  const answered = findings.filter((finding) => finding.answered !== null);
  const lists = SEVERITIES.map((severity) => ({
    key: severity,
    icon: severityLook[severity].icon,
    title: t(`count.${severity}`, {
      count: open.filter((one) => one.severity === severity).length,
    }),
    own: open.filter((one) => one.severity === severity),
  }));
  const given = {
    key: "answered",
    icon: "check",
    title: t("count.answered", { count: answered.length }),
    own: answered,
  } as const;
  return (
    <section className="plan-panel kern-level-2" aria-labelledby="plan-findings">
      <h2 className="kern-heading-medium plan-panel__title" id="plan-findings">
        {t("title")}
      </h2>
      {findings.length === 0 && (
        <p className="inline plan-panel__body">
          <Icon name="success" />
          <span>{t("none")}</span>
        </p>
      )}
      {[...lists, given]
        .filter(({ own }) => own.length > 0)
        .map(({ key, icon, title, own }) => (
          <details key={key} className="plan-findings" open={key !== "note"}>
            <summary className={`plan-findings__summary plan-findings__summary--${key}`}>
              <Icon name={icon} size="small" />
              <span>{title}</span>
            </summary>
            <FindingList
              findings={own}
              key={own.map(findingKey).join()}
              after={(finding) => <FindingAnswer {...{ planId, shown }} finding={finding} />}
            />
          </details>
        ))}
    </section>
  );
}
