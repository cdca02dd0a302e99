import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FieldSet } from "~/ui/field-set";
import { useField } from "~/ui/form/form-answer";
import { CheckInput, TextInput } from "~/ui/form/inputs";
import { useDecides } from "./use-decides";

interface OverrideFieldsProps {
  isNeeded: boolean;
  /** Whether the lesson, as it stands in the form, can be put before a planner. */
  canAsk?: boolean;
}

/** Going ahead in spite of warnings is a planner's decision with a reason; a trainer may ask for it. */
export function OverrideFields({ isNeeded, canAsk = false }: OverrideFieldsProps) {
  const isPlanner = useDecides();
  const { error, initial } = useField("override");
  const asked = useField("plannerMessage");
  if (!isNeeded && !error && !initial && !asked.error) return null;
  return isPlanner ? <Decision /> : <Question canAsk={canAsk} />;
}

function Decision() {
  const { t } = useTranslation("schedule");
  return (
    <FieldSet name="overriding" label={t("override.title")} className="lesson-form__override">
      <CheckInput name="override" label={t("override.label")} />
      <TextInput
        name="overrideReason"
        label={t("override.reason")}
        hint={t("override.reasonHint")}
        maxLength={300}
      />
    </FieldSet>
  );
}

function Question({ canAsk }: { canAsk: boolean }) {
  const { t } = useTranslation("schedule");
  return (
    <Alert tone="warning" title={t("ask.title")}>
      <div className="stack">
        <p>{t("ask.text")}</p>
        {canAsk && (
          <>
            <TextInput
              name="plannerMessage"
              label={t("ask.message")}
              hint={t("ask.messageHint")}
              maxLength={200}
            />
            <div>
              <Button type="submit" name="ask" value="on" icon="mail">
                {t("ask.act")}
              </Button>
            </div>
          </>
        )}
      </div>
    </Alert>
  );
}
