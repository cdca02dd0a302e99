import { useTranslation } from "react-i18next";
import { Card } from "~/ui/card";
import { AreaInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { formatDay, formatInstant } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { HandoverNote, HandoverPage } from "../handover-page.query.server";
import { writeHandoverSchema } from "../write-handover.schema";
import { LevelMark } from "./level-mark";
import type { ModuleItem } from "./module-list";

/** What was agreed for a move, as it was written. */
export function HandoverNotes({ notes }: { notes: readonly HandoverNote[] }) {
  const { t } = useTranslation("handover");
  const locale = useLocale();
  if (notes.length === 0) return <p className="muted">{t("none")}</p>;
  return (
    <div className="stack">
      {notes.map(({ id, movesOn, goals, nextSteps, by, writtenAt }) => (
        <article key={id} className="stack stack--tight">
          <h3 className="kern-heading-small">
            {t("forMove", { day: formatDay(movesOn, locale) })}
          </h3>
          <p className="strong small">{t("goals")}</p>
          <p className="handover__text">{goals}</p>
          <p className="strong small">{t("nextSteps")}</p>
          <p className="handover__text">{nextSteps}</p>
          <p className="muted small">{t("by", { by, at: formatInstant(writtenAt, locale) })}</p>
        </article>
      ))}
    </div>
  );
}

export function HandoverModules({ title, modules }: { title: string; modules: ModuleItem[] }) {
  const { t } = useTranslation("handover");
  const locale = useLocale();
  return (
    <Card title={title}>
      {modules.length === 0 && <p className="muted">{t("noModules")}</p>}
      <ul className="plain-list plain-list--lined">
        {modules.map(({ id, code, title: name, level, target, history }) => (
          <li key={id} className="module-row">
            <LevelMark level={level} target={target} />
            <div>
              <p>{`${code} ${name}`}</p>
              <p className="muted small">
                {t("target", { target })}
                {history[0] &&
                  ` · ${t("last", { at: formatInstant(history[0].setAt, locale), by: history[0].setBy })}`}
              </p>
              {history[0]?.evidence && <p className="small">{history[0].evidence}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type HandoverFormProps = { traineeId: string; page: HandoverPage };

/** Goals and next steps for the move that comes. */
export function HandoverForm({ traineeId, page: { writable, current } }: HandoverFormProps) {
  const { t } = useTranslation("handover");
  const locale = useLocale();
  if (!writable) return null;
  const { on, to } = writable;
  return (
    <Card tone="info" title={t("write", { to, day: formatDay(on, locale) })}>
      <IntentForm
        key={current?.version ?? 0}
        schema={writeHandoverSchema}
        intent="write"
        defaults={{ goals: current?.goals ?? "", nextSteps: current?.nextSteps ?? "" }}
        hidden={{ traineeId, movesOn: on, version: current?.version ?? 0 }}
        className="stack"
      >
        <p className="muted small">{t("writeHint")}</p>
        <AreaInput name="goals" rows={3} label={t("goals")} hint={t("goalsHint")} required />
        <AreaInput name="nextSteps" rows={3} label={t("nextSteps")} required />
        <div className="form-actions">
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </IntentForm>
    </Card>
  );
}
