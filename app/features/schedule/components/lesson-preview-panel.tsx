import { useTranslation } from "react-i18next";
import type { LessonWarning } from "~/domain/schedule/warnings";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";
import { formatDuration } from "~/words/format";
import { say } from "~/words/say";
import type { LessonPreview } from "../lesson-preview";

interface LessonPreviewPanelProps {
  preview: LessonPreview | null;
  isChecking: boolean;
}

/** What speaks against the lesson as it stands in the form, and what else is on that day. */
export function LessonPreviewPanel({ preview, isChecking }: LessonPreviewPanelProps) {
  const { t } = useTranslation("schedule");
  return (
    <Card
      title={t("preview.title")}
      aside={
        <span className="small muted" aria-live="polite">
          {isChecking ? t("preview.checking") : preview && formatDuration(preview.minutes)}
        </span>
      }
    >
      <div className="stack" aria-live="polite">
        {preview ? <Findings preview={preview} /> : <p className="muted">{t("preview.waiting")}</p>}
        {preview && <SameDay lessons={preview.sameDay} />}
        <noscript>
          <Button type="submit" formMethod="get" icon="refresh">
            {t("preview.check")}
          </Button>
        </noscript>
      </div>
    </Card>
  );
}

function Findings({ preview: { clashes, warnings } }: { preview: LessonPreview }) {
  const { t, i18n } = useTranslation("schedule");
  if (clashes.length === 0 && warnings.length === 0) {
    return (
      <Alert tone="success" title={t("preview.free")}>
        {t("preview.freeText")}
      </Alert>
    );
  }
  return (
    <>
      {clashes.length > 0 && (
        <Alert tone="danger" title={t("preview.clashes", { count: clashes.length })}>
          <Sentences
            sentences={clashes.map(({ code, values }) =>
              say(i18n, { key: `schedule:refused.${code}`, ...(values && { values }) }),
            )}
          />
        </Alert>
      )}
      {warnings.length > 0 && <Warnings warnings={warnings} />}
    </>
  );
}

function Warnings({ warnings }: { warnings: readonly LessonWarning[] }) {
  const { t, i18n } = useTranslation("schedule");
  const sentences = warnings.map(({ code, values }) => {
    const holiday =
      values.holiday && say(i18n, { key: `schedule:holiday.${values.holiday}`, values: {} });
    const all = { ...values, ...(holiday && { holiday }) };
    return say(i18n, { key: `schedule:warning.${code}`, values: all });
  });
  return (
    <Alert tone="warning" title={t("preview.warnings", { count: warnings.length })}>
      <Sentences sentences={sentences} />
    </Alert>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="plain-list lesson-form__sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function SameDay({ lessons }: { lessons: LessonPreview["sameDay"] }) {
  const { t } = useTranslation("schedule");
  if (lessons.length === 0) return <p className="small muted">{t("preview.sameDayNone")}</p>;
  return (
    <div>
      <h3 className="kern-heading-small">{t("preview.sameDay")}</h3>
      <ul className="plain-list plain-list--lined">
        {lessons.map(({ id, time, title, about, isClash }) => (
          <li key={id} className="lesson-form__other">
            <span className="numeric strong nowrap">{time}</span>
            <span>
              <TextLink quiet to={paths.lesson(id)}>
                {title}
              </TextLink>{" "}
              {isClash && <Badge tone="danger">{t("preview.overlaps")}</Badge>}
              <span className="small muted lesson-form__about">{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
