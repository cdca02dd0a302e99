import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { findingKey } from "~/domain/placement/finding";
import type { Severity } from "~/domain/placement/rules";
import { Icon } from "~/ui/icon";
import type { PlanBoard } from "../board";
import { GivenReason } from "./answerable-findings";
import { FindingList } from "./finding-list";
import { severityLook } from "./severity-look";

const SEVERITIES: readonly Severity[] = ["forbidden", "warning", "note"];

type FindingPanelProps = Pick<PlanBoard, "findings" | "moreFindings">;

/** All findings of a plan by gravity, each leading to its place on the board; last those answered for. */
export function FindingPanel({ findings, moreFindings }: FindingPanelProps) {
  const { t } = useTranslation("findings");
  const all = new URLSearchParams(useLocation().search);
  all.set("sentences", "all");
  const open = findings.filter(({ answered }) => answered === null);
  const answered = findings.filter((finding) => finding.answered !== null);
  const lists = [
    ...SEVERITIES.map((severity) => ({
      key: severity,
      icon: severityLook[severity].icon,
      own: open.filter((one) => one.severity === severity),
    })),
    { key: "answered", icon: "check", own: answered } as const,
  ];
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
      {lists
        .filter(({ own }) => own.length > 0)
        .map(({ key, icon, own }) => (
          <details key={key} className="plan-findings" open={key !== "note"}>
            <summary className={`plan-findings__summary plan-findings__summary--${key}`}>
              <Icon name={icon} size="small" />
              <span>{t(`count.${key}`, { count: own.length + moreFindings[key] })}</span>
            </summary>
            <FindingList
              findings={own}
              key={own.map(findingKey).join()}
              after={({ answered: given }) => given && <GivenReason override={given} />}
            />
            {moreFindings[key] > 0 && (
              <p className="small plan-panel__body">
                <Link className="kern-link link" to={`?${all}`} preventScrollReset>
                  {t("more", { count: moreFindings[key] })}
                </Link>
              </p>
            )}
          </details>
        ))}
    </section>
  );
}
