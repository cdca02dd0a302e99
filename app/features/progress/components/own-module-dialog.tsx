import { useTranslation } from "react-i18next";
import { LEVELS, type LevelValue } from "~/domain/progress/level";
import { Alert } from "~/ui/alert";
import { Dialog } from "~/ui/dialog";
import { AreaInput, RadioInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import {
  assessMyselfSchema,
  requestCheckOffSchema,
  withdrawCheckOffSchema,
} from "../check-off.schema";
import type { LearningItem } from "./learning-list";
import { LevelHistory } from "./level-history";
import { LevelMark } from "./level-mark";

/** One of the trainee's modules: ask for a check-off, say what one thinks, see what led here. */
export function OwnModuleDialog({ module, closeTo }: { module: LearningItem; closeTo: string }) {
  const { t } = useTranslation(["learning", "progress"]);
  const { code, title, level, target, learning, history } = module;
  const request = learning?.request ?? null;
  const word = t(`progress:level.${level}`);
  return (
    <Dialog title={`${code} ${title}`} closeTo={closeTo}>
      <div className="stack">
        <p>
          <LevelMark level={level} target={target} /> {t("levelAndTarget", { level: word, target })}
        </p>
        {request?.outcome === null ? (
          <Waiting requestId={request.id} level={request.level} on={request.on} />
        ) : (
          level < 3 && <AskForm module={module} />
        )}
        <SelfForm moduleId={module.id} self={learning?.self ?? null} />
        <h3 className="kern-heading-small">{t("progress:history")}</h3>
        <LevelHistory entries={history} />
      </div>
    </Dialog>
  );
}

function Waiting({ requestId, level, on }: { requestId: string; level: number; on: string }) {
  const { t } = useTranslation("learning");
  const locale = useLocale();
  return (
    <Alert tone="info" title={t("waitingSince", { level, day: formatDay(on, locale) })}>
      <IntentForm schema={withdrawCheckOffSchema} intent="withdraw" hidden={{ requestId }}>
        <SubmitButton size="small" variant="secondary">
          {t("withdraw")}
        </SubmitButton>
      </IntentForm>
    </Alert>
  );
}

function useLevelChoices(levels: readonly LevelValue[]) {
  const { t } = useTranslation("progress");
  return levels.map((level) => ({
    value: String(level),
    label: `${level} – ${t(`level.${level}`)}`,
  }));
}

function AskForm({ module: { id, level, learning } }: { module: LearningItem }) {
  const { t } = useTranslation("learning");
  const choices = useLevelChoices(LEVELS.filter((one) => one > level));
  const declined = learning?.request?.outcome === "declined" ? learning.request.answer : null;
  return (
    <IntentForm
      schema={requestCheckOffSchema}
      intent="ask"
      defaults={{ level: String(level + 1), note: "" }}
      hidden={{ moduleId: id }}
      className="stack"
    >
      <h3 className="kern-heading-small">{t("canNow")}</h3>
      {declined && <p className="small">{t("declined", { answer: declined })}</p>}
      <RadioInput name="level" label={t("ask.level")} choices={choices} />
      <AreaInput name="note" rows={2} label={t("ask.note")} hint={t("ask.noteHint")} />
      <div className="form-actions">
        <SubmitButton>{t("ask.submit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}

function SelfForm({ moduleId, self }: { moduleId: string; self: LevelValue | null }) {
  const { t } = useTranslation("learning");
  const choices = useLevelChoices(LEVELS);
  return (
    <IntentForm
      key={String(self)}
      schema={assessMyselfSchema}
      intent="assess"
      formId="self"
      defaults={{ level: self === null ? "" : String(self) }}
      hidden={{ moduleId }}
      className="stack"
    >
      <h3 className="kern-heading-small">{t("assess.title")}</h3>
      <p className="muted small">{t("assess.text")}</p>
      <RadioInput name="level" label={t("assess.level")} choices={choices} />
      <div className="form-actions">
        <SubmitButton variant="secondary">{t("assess.submit")}</SubmitButton>
      </div>
    </IntentForm>
  );
}
