import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import type { LessonChoices } from "../lesson-choices";
import type { LessonDraft } from "../lesson-draft";
import type { PhaseChoice } from "../phase-choice";
import { addSeriesSchema } from "../series.schema";
import type { SeriesPreview } from "../series-preview";
import { ContentFields, MaterialFields } from "./lesson-content-fields";
import { PeopleFields, PlaceFields } from "./lesson-fields";
import { OverrideFields } from "./override-fields";
import { RhythmFields } from "./rhythm-fields";
import { SeriesPreviewPanel } from "./series-preview-panel";
import { usePreview } from "./use-preview";
import "./lesson-form.css";

interface SeriesFormProps {
  draft: LessonDraft;
  choices: LessonChoices;
  phases: PhaseChoice[];
  preview: SeriesPreview | null;
  cancelTo: string;
}

/** The form of a lesson with its rhythm, and beside it every date that would come of it. */
export function SeriesForm({ draft, choices, phases, preview, cancelTo }: SeriesFormProps) {
  const { t } = useTranslation(["series", "common"]);
  const live = usePreview(paths.previewSeries(), preview);
  const isWarned = live.preview?.rows.some(({ warnings }) => warnings.length > 0) ?? false;
  return (
    <IntentForm
      schema={addSeriesSchema}
      intent="add"
      defaults={draft}
      className="stack stack--loose"
    >
      <div className="lesson-form" onChange={live.check}>
        <div className="stack stack--loose lesson-form__fields">
          <RhythmFields phases={phases} draft={draft} />
          <PeopleFields choices={choices} />
          <PlaceFields choices={choices} />
          <ContentFields choices={choices} />
          <MaterialFields />
        </div>
        <aside className="lesson-form__preview">
          <SeriesPreviewPanel preview={live.preview} isChecking={live.isChecking} />
        </aside>
        <div className="stack lesson-form__end">
          <OverrideFields isNeeded={isWarned} />
          <div className="form-actions">
            <SubmitButton>
              {live.preview?.count ? t("add", { count: live.preview.count }) : t("addUnknown")}
            </SubmitButton>
            <LinkButton to={cancelTo}>{t("common:action.cancel")}</LinkButton>
          </div>
        </div>
      </div>
    </IntentForm>
  );
}
