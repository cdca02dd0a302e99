import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Dialog } from "~/ui/dialog";
import { DayInput, SubmitButton, TimeInput } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { formatDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { LessonMove } from "../lesson-move.query.server";
import { isWarned } from "../lesson-preview";
import { moveLessonSchema } from "../move-lesson.schema";
import type { SchedulePage } from "../schedule-view";
import { LessonPreviewPanel } from "./lesson-preview-panel";
import { OverrideFields } from "./override-fields";
import { scheduleAddress } from "./schedule-address";
import { ScopeField } from "./scope-field";
import { usePreview } from "./use-preview";
import "./lesson-form.css";

interface MoveDialogProps {
  page: SchedulePage;
  move: LessonMove;
}

/** A lesson's new time as a form: for who does not drag, and where a warning asks for a reason. */
export function MoveDialog({ page, move }: MoveDialogProps) {
  const { t } = useTranslation(["views", "common"]);
  const locale = useLocale();
  const { lessonId, version, seriesVersion } = move;
  const isInSeries = seriesVersion !== null;
  const { check, ...live } = usePreview(paths.previewMove(lessonId), move.preview);
  const closeTo = scheduleAddress(page);
  const when = `${formatDay(move.on, locale)}, ${formatMinuteRange(move.from, move.to)}`;
  return (
    <Dialog title={t("move.title", { title: move.title })} closeTo={closeTo}>
      <p className="muted">{t("move.now", { when })}</p>
      <IntentForm
        schema={moveLessonSchema}
        intent="move"
        defaults={{ ...(isInSeries && { scope: "this" }), ...move.draft }}
        hidden={{
          ...{ lessonId, version, ...addressOf(page, lessonId) },
          ...(isInSeries && { seriesVersion }),
        }}
        className="stack"
      >
        <div className="stack" onChange={check}>
          <div className="lesson-form__row">
            <DayInput name="day" label={t("move.day")} required />
            <TimeInput name="from" label={t("move.from")} required />
          </div>
          {isInSeries && <ScopeField />}
          <LessonPreviewPanel {...live} />
          <OverrideFields isNeeded={isWarned(live.preview)} />
        </div>
        <div className="form-actions">
          <SubmitButton>{t("move.act")}</SubmitButton>
          <LinkButton to={closeTo} replace preventScrollReset>
            {t("common:action.cancel")}
          </LinkButton>
        </div>
      </IntentForm>
    </Dialog>
  );
}

/** What a check without scripts takes along, so that it comes back to the same page. */
function addressOf({ target, view, on }: SchedulePage, lessonId: string) {
  return { for: target.value, view, on, move: lessonId };
}
