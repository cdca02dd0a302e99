import { useTranslation } from "react-i18next";
import type { LessonWarning } from "~/domain/schedule/warnings";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";
import { formatDuration } from "~/words/format";
import type { LessonPreview } from "../lesson-preview";
import { AlternativesList } from "./alternatives-list";
import { FollowingLessons } from "./following-lessons";
import { Sentences, useSentences } from "./sentences";

interface LessonPreviewPanelProps {
  preview: LessonPreview | null;
  isChecking: boolean;
  checkSoon: (form: HTMLFormElement | null) => void;
}

/** What speaks against the lesson as it stands in the form, and what else is on that day. */
export function LessonPreviewPanel({ preview, isChecking, checkSoon }: LessonPreviewPanelProps) {
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
        {preview && <AlternativesList alternatives={preview.alternatives} onTaken={checkSoon} />}
        {preview?.others && <FollowingLessons lessons={preview.others} />}
        {preview && <SameDay lessons={preview.sameDay} />}
        <CheckWithoutScripts />
      </div>
    </Card>
  );
}

export function CheckWithoutScripts() {
  const { t } = useTranslation("schedule");
  return (
    <noscript>
      <Button type="submit" formMethod="get" formNoValidate icon="refresh">
        {t("preview.check")}
      </Button>
    </noscript>
  );
}

function Findings({ preview: { clashes, warnings, others } }: { preview: LessonPreview }) {
  const { t } = useTranslation(["schedule", "series"]);
  const { ofClash } = useSentences();
  const clashing = (others ?? []).filter((other) => other.clashes.length > 0).length;
  if (clashes.length === 0 && warnings.length === 0 && clashing === 0) {
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
          <Sentences sentences={clashes.map(ofClash)} />
        </Alert>
      )}
      {clashing > 0 && (
        <Alert tone="danger" title={t("series:preview.clashing", { count: clashing })} />
      )}
      {warnings.length > 0 && <Warnings warnings={warnings} />}
    </>
  );
}

function Warnings({ warnings }: { warnings: readonly LessonWarning[] }) {
  const { t } = useTranslation("schedule");
  const { ofWarning } = useSentences();
  return (
    <Alert tone="warning" title={t("preview.warnings", { count: warnings.length })}>
      <Sentences sentences={warnings.map(ofWarning)} />
    </Alert>
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
