import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LEVELS } from "~/domain/progress/level";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { AreaInput, RadioInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { confirmCheckOffSchema, declineCheckOffSchema } from "../check-off.schema";
import type { OpenCheckOff } from "../open-check-offs.query.server";
import { LevelMark } from "./level-mark";

type CheckOffListProps = {
  requests: readonly OpenCheckOff[];
  traineeTo: (traineeId: string, moduleId: string) => string;
};

/** What trainees say they can do now, each answered with a level or with what is missing. */
export function CheckOffList({ requests, traineeTo }: CheckOffListProps) {
  return (
    <ul className="plain-list columns columns--wide">
      {requests.map((request) => (
        <li key={request.id}>
          <CheckOffCard request={request} to={traineeTo(request.traineeId, request.moduleId)} />
        </li>
      ))}
    </ul>
  );
}

function CheckOffCard({ request, to }: { request: OpenCheckOff; to: string }) {
  const { t } = useTranslation("learning");
  const locale = useLocale();
  const { name, code, title, on, note, levelNow, level, target } = request;
  return (
    <Card title={`${name}: ${code}`} preline={formatDay(on, locale)}>
      <div className="stack">
        <p>
          <Link className="link" to={to}>
            {title}
          </Link>
        </p>
        <p className="small learning-self">
          {t("list.now")} <LevelMark level={levelNow} target={target} />
          {t("list.wanted")} <LevelMark level={LEVELS[level as 1 | 2 | 3]} target={target} />
        </p>
        {note && <blockquote className="small check-off__note">{note}</blockquote>}
        <ConfirmForm request={request} />
        <DeclineForm requestId={request.id} />
      </div>
    </Card>
  );
}

function ConfirmForm({ request: { id, level, entries } }: { request: OpenCheckOff }) {
  const { t } = useTranslation(["learning", "progress"]);
  return (
    <IntentForm
      key={entries}
      schema={confirmCheckOffSchema}
      intent="confirm"
      formId={id}
      defaults={{ level: String(level), evidence: "" }}
      hidden={{ requestId: id, entries }}
      className="stack"
    >
      <RadioInput
        name="level"
        label={t("progress:set.level")}
        horizontal
        choices={LEVELS.map((one) => ({
          value: String(one),
          label: `${one} – ${t(`progress:level.${one}`)}`,
        }))}
      />
      <AreaInput name="evidence" rows={2} label={t("progress:set.evidence")} />
      <div className="form-actions">
        <SubmitButton>{t("list.confirm")}</SubmitButton>
      </div>
    </IntentForm>
  );
}

function DeclineForm({ requestId }: { requestId: string }) {
  const { t } = useTranslation("learning");
  return (
    <Disclosure label={t("list.notYet")} size="small" variant="tertiary" floating={false}>
      <IntentForm
        schema={declineCheckOffSchema}
        intent="decline"
        formId={requestId}
        defaults={{ answer: "" }}
        hidden={{ requestId }}
        className="stack"
      >
        <AreaInput name="answer" rows={2} label={t("list.answer")} hint={t("list.answerHint")} />
        <div className="form-actions">
          <SubmitButton variant="secondary">{t("list.decline")}</SubmitButton>
        </div>
      </IntentForm>
    </Disclosure>
  );
}
