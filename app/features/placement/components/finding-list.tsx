import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useParams } from "react-router";
import { type Finding, findingKey } from "~/domain/placement/finding";
import { paths } from "~/http/paths";
import { TextLink } from "~/ui/text-link";
import { useLocale } from "~/words/use-locale";
import { cellToken } from "../edit-plan.schema";
import { findingSentence } from "./finding-sentence";
import "./plan.css";

type FindingListProps<F extends Finding> = {
  findings: readonly F[];
  /** On pages without the board the sentences lead nowhere. */
  linked?: boolean;
  /** What stands below a sentence. */
  after?: (finding: F) => ReactNode;
};

export function FindingList<F extends Finding>(props: FindingListProps<F>) {
  const { findings, linked = true, after } = props;
  const { t, i18n } = useTranslation("findings");
  const locale = useLocale();
  return (
    <ul className="plain-list finding-list">
      {findings.map((finding) => (
        <li key={findingKey(finding)}>
          <FindingTarget finding={finding} linked={linked}>
            {findingSentence(i18n, locale, finding)}
          </FindingTarget>
          <span className="finding-list__rule" title={t(`rule.${finding.rule}.reason`)}>
            {t("byRule", { rule: t(`rule.${finding.rule}.title`) })}
          </span>
          {after?.(finding)}
        </li>
      ))}
    </ul>
  );
}

type FindingTargetProps = { finding: Finding; linked: boolean; children: string };

/** To the panel of the first cell it concerns, else to the site. */
function FindingTarget({ finding, linked, children }: FindingTargetProps) {
  const { planId } = useParams();
  const { search } = useLocation();
  const [trainee] = finding.traineeIds;
  const [phase] = finding.phaseIds;
  const [site] = finding.siteIds;
  if (!linked) return <span>{children}</span>;
  if (planId && trainee && phase) {
    const address = paths.planCell(planId, cellToken(trainee, phase)) + search;
    return (
      <Link className="kern-link link finding-list__link" to={address} preventScrollReset>
        {children}
      </Link>
    );
  }
  return site ? (
    <TextLink quiet to={paths.site(site)}>
      {children}
    </TextLink>
  ) : (
    <span>{children}</span>
  );
}
