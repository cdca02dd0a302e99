import type { FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { paths } from "~/http/paths";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import type { LessonChoices } from "../lesson-choices";
import type { LessonDraft } from "../lesson-draft";
import { isWarned, type LessonPreview } from "../lesson-preview";
import { ContentFields, MaterialFields } from "./lesson-content-fields";
import { PeopleFields, PlaceFields, TimeFields } from "./lesson-fields";
import { LessonPreviewPanel } from "./lesson-preview-panel";
import { OverrideFields } from "./override-fields";
import { ScopeField } from "./scope-field";
import { usePreview } from "./use-preview";
import "./lesson-form.css";

interface LessonFormProps {
  schema: z.ZodType<unknown, FieldValues>;
  intent: string;
  hidden?: Record<string, string | number>;
  lessonId: string | null;
  /** Asks how far in its series a change reaches. */
  isInSeries?: boolean;
  draft: LessonDraft;
  choices: LessonChoices;
  /** What the server knew when the page was asked for. */
  preview: LessonPreview | null;
  submitLabel: string;
  cancelTo: string;
}

/** Fields on the left, what speaks against them on the right, while they are being filled in. */
export function LessonForm(props: LessonFormProps) {
  const { schema, intent, hidden, draft, choices, isInSeries = false } = props;
  const { t } = useTranslation(["schedule", "common"]);
  const { check, ...live } = usePreview(previewAddress(props.lessonId), props.preview);
  return (
    <IntentForm
      schema={schema}
      intent={intent}
      defaults={{ ...(isInSeries && { scope: "this" }), ...draft }}
      className="stack stack--loose"
      {...(hidden && { hidden })}
    >
      <div className="lesson-form" onChange={check}>
        <div className="stack stack--loose lesson-form__fields">
          {isInSeries && <ScopeSection />}
          <TimeFields />
          <PeopleFields choices={choices} />
          <PlaceFields choices={choices} />
          <ContentFields choices={choices} />
          <MaterialFields />
        </div>
        <aside className="lesson-form__preview">
          <LessonPreviewPanel {...live} />
        </aside>
        <div className="stack lesson-form__end">
          <OverrideFields isNeeded={isWarned(live.preview)} canAsk />
          <div className="form-actions">
            <SubmitButton>{props.submitLabel}</SubmitButton>
            <LinkButton to={props.cancelTo}>{t("common:action.cancel")}</LinkButton>
          </div>
        </div>
      </div>
    </IntentForm>
  );
}

function ScopeSection() {
  const { t } = useTranslation("series");
  return (
    <Section title={t("scope.title")} summary={t("scope.hint")}>
      <ScopeField labelHidden />
    </Section>
  );
}

function previewAddress(lessonId: string | null): string {
  return lessonId ? `${paths.previewLesson()}?lesson=${lessonId}` : paths.previewLesson();
}
