import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { BothVersions } from "~/ui/form/both-versions";
import { AreaInput, CheckInput, SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { KeepStatusLine } from "~/ui/form/keep-status-line";
import { useKeptDraft } from "~/ui/form/use-kept-draft";
import { formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { sendRecordSchema } from "../record.schema";

type Module = { id: string; code: string; title: string };

type RecordEditorProps = {
  traineeId: string;
  weekOn: string;
  version: number;
  text: string;
  modules: readonly Module[];
  choices: readonly Module[];
  inCharge: readonly string[];
};

/** The name of a week's draft on this device. */
export function draftKey(traineeId: string, weekOn: string): string {
  return `record:${traineeId}:${weekOn}`;
}

/** What the trainee writes: kept while they type, handed in when they are done. */
export function RecordEditor(props: RecordEditorProps) {
  const { t } = useTranslation("records");
  const locale = useLocale();
  const { traineeId, weekOn, version, text, modules } = props;
  const moduleIds = modules.map(({ id }) => id);
  return (
    <Card title={t("write.title")} preline={formatWeek(weekOn, locale)}>
      <IntentForm
        schema={sendRecordSchema}
        intent="write"
        hidden={{ traineeId, weekOn }}
        defaults={{ version, text, moduleIds }}
        className="stack"
      >
        <RecordFields {...props} server={{ text, moduleIds }} />
      </IntentForm>
    </Card>
  );
}

type Server = { text: string; moduleIds: readonly string[] };

function RecordFields({ server, ...props }: RecordEditorProps & { server: Server }) {
  const { t } = useTranslation("records");
  const { traineeId, weekOn, inCharge } = props;
  const { status, conflict, version, resolve } = useKeptDraft({
    address: paths.recordDraft(traineeId, weekOn),
    storageKey: draftKey(traineeId, weekOn),
    version: props.version,
    server,
    fields: { traineeId, weekOn, intent: "keep" },
  });
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {conflict && (
        <BothVersions conflict={conflict} resolve={resolve} texts={{ text: t("write.text") }} />
      )}
      <AreaInput name="text" rows={9} label={t("write.text")} hint={t("write.hint")} />
      <KeepStatusLine status={status} />
      <ModuleChoice choices={props.choices} chosen={server.moduleIds.length} />
      <p className="muted small">
        {inCharge.length > 0
          ? t("write.submitHint", { names: inCharge.join(", ") })
          : t("write.submitHintNobody")}
      </p>
      <div className="form-actions">
        <SubmitButton variant="secondary" name="purpose" value="save">
          {t("write.save")}
        </SubmitButton>
        <SubmitButton name="purpose" value="submit" icon="check">
          {t("write.submit")}
        </SubmitButton>
      </div>
    </>
  );
}

function ModuleChoice({ choices, chosen }: { choices: readonly Module[]; chosen: number }) {
  const { t } = useTranslation("records");
  if (choices.length === 0) return null;
  return (
    <details className="module-choice" open={chosen > 0}>
      <summary>{t("write.modules")}</summary>
      <fieldset className="module-choice__list">
        <legend className="visually-hidden">{t("write.modules")}</legend>
        {choices.map(({ id, code, title }) => (
          <CheckInput
            key={id}
            id={`module-${id}`}
            name="moduleIds"
            value={id}
            label={`${code} ${title}`}
          />
        ))}
      </fieldset>
    </details>
  );
}
