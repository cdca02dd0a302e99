import type { FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import type { LessonChoices } from "../lesson-choices";
import type { LessonDraft } from "../lesson-draft";
import type { LessonPreview } from "../lesson-preview";
import { ContentFields } from "./lesson-content-fields";
import { PeopleFields, PlaceFields, TimeFields } from "./lesson-fields";
import { LessonPreviewPanel } from "./lesson-preview-panel";
import { OverrideFields } from "./override-fields";
import { useLessonPreview } from "./use-lesson-preview";
import "./lesson-form.css";

interface LessonFormProps {
  schema: z.ZodType<unknown, FieldValues>;
  intent: string;
  hidden?: Record<string, string | number>;
  lessonId: string | null;
  draft: LessonDraft;
  choices: LessonChoices;
  /** What the server knew when the page was asked for. */
  preview: LessonPreview | null;
  submitLabel: string;
  cancelTo: string;
}

/** Fields on the left, what speaks against them on the right, while they are being filled in. */
export function LessonForm(props: LessonFormProps) {
  const { schema, intent, hidden, lessonId, draft, choices } = props;
  const { t } = useTranslation(["schedule", "common"]);
  const live = useLessonPreview(lessonId, props.preview);
  return (
    <IntentForm
      schema={schema}
      intent={intent}
      defaults={draft}
      className="stack stack--loose"
      {...(hidden && { hidden })}
    >
      <div className="lesson-form" onChange={live.check}>
        <div className="stack stack--loose lesson-form__fields">
          <TimeFields />
          <PeopleFields choices={choices} />
          <PlaceFields choices={choices} />
          <ContentFields choices={choices} />
        </div>
        <aside className="lesson-form__preview">
          <LessonPreviewPanel preview={live.preview} isChecking={live.isChecking} />
        </aside>
        <div className="stack lesson-form__end">
          <OverrideFields isNeeded={(live.preview?.warnings.length ?? 0) > 0} />
          <div className="form-actions">
            <SubmitButton>{props.submitLabel}</SubmitButton>
            <LinkButton to={props.cancelTo}>{t("common:action.cancel")}</LinkButton>
          </div>
        </div>
      </div>
    </IntentForm>
  );
}
