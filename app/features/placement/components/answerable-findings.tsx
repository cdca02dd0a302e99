import { useTranslation } from "react-i18next";
import { Form } from "react-router";
import { findingKey } from "~/domain/placement/finding";
import type { Override } from "~/domain/placement/plan-override";
import { paths } from "~/http/paths";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Icon } from "~/ui/icon";
import { TextAreaField } from "~/ui/text-area-field";
import { formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { BoardFinding } from "../board";
import { ComingBack } from "./coming-back";
import { findingSentence } from "./finding-sentence";
import { severityLook } from "./severity-look";
import type { Shown } from "./use-plan-edits";

type AnswerableFindingsProps = { planId: string; findings: readonly BoardFinding[]; shown: Shown };

/** Findings with the reason that somebody answered with, or the form to give one. */
export function AnswerableFindings({ planId, findings, shown }: AnswerableFindingsProps) {
  const { t, i18n } = useTranslation("boards");
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <ul className="plain-list board-findings" aria-label={t("panel.findings")}>
      {findings.map((finding) => (
        <li
          key={findingKey(finding)}
          className={`board-finding board-finding--${finding.answered ? "answered" : finding.severity}`}
        >
          <p className="board-finding__text">
            <Icon
              name={finding.answered ? "check" : severityLook[finding.severity].icon}
              size="small"
            />
            <span>{findingSentence(i18n, locale, finding)}</span>
          </p>
          <FindingAnswer {...{ planId, finding, shown }} />
        </li>
      ))}
    </ul>
  );
}

type FindingAnswerProps = { planId: string; finding: BoardFinding; shown: Shown };

/** Whose decision it is that the rule is broken here, and why. */
export function FindingAnswer({ planId, finding, shown }: FindingAnswerProps) {
  const { t } = useTranslation("boards");
  const { answered } = finding;
  const hidden = <ComingBack {...{ planId, shown }} />;
  if (answered) {
    return (
      <div className="board-finding__answer">
        <GivenReason override={answered} />
        {finding.canBeAnswered && (
          <Form method="post" action={paths.plan(planId)} preventScrollReset>
            {hidden}
            <input type="hidden" name="overrideId" value={answered.id} />
            <Button type="submit" name="intent" value="withdraw" size="small" variant="tertiary">
              {t("answer.withdraw")}
            </Button>
          </Form>
        )}
      </div>
    );
  }
  if (!finding.canBeAnswered) return null;
  return (
    <Disclosure label={t("answer.open")} size="small" variant="tertiary" floating={false}>
      <Form
        method="post"
        action={paths.plan(planId)}
        preventScrollReset
        className="stack stack--tight"
      >
        {hidden}
        <input type="hidden" name="rule" value={finding.rule} />
        <Ids name="traineeIds" ids={finding.traineeIds} />
        <Ids name="siteIds" ids={finding.siteIds} />
        <Ids name="phaseIds" ids={finding.phaseIds} />
        <TextAreaField
          label={t("answer.reason")}
          hint={t("answer.hint")}
          name="reason"
          id={`reason-${findingKey(finding)}`}
          rows={2}
          required
        />
        <Button type="submit" name="intent" value="override" size="small">
          {t("answer.submit")}
        </Button>
      </Form>
    </Disclosure>
  );
}

/** "Zugelassen: …", with who and when. */
export function GivenReason({ override }: { override: Override }) {
  const { t } = useTranslation("boards");
  const locale = useLocale();
  const { reason, by, at } = override;
  return (
    <p className="small">
      {t("answer.given", { reason, who: by, when: formatInstant(at, locale) })}
    </p>
  );
}

function Ids({ name, ids }: { name: string; ids: readonly string[] }) {
  return ids.map((id) => <input key={id} type="hidden" name={name} value={id} />);
}
