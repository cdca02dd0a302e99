import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";
import type { ReadLesson } from "../lesson-page";
import { WasSentence } from "./lesson-was";

/** What is special about a lesson: changed since it was announced, planned in spite of a warning. */
export function LessonMarks({ lesson, canManage }: { lesson: ReadLesson; canManage: boolean }) {
  const { t } = useTranslation("schedule");
  const { changed, seriesId, overrideReason } = lesson;
  return (
    <>
      {changed && (
        <Alert tone="info" title={t("lesson.changed")}>
          <ul className="plain-list">
            {changed.parts.map((part) => (
              <li key={part}>
                <WasSentence was={changed} part={part} on={lesson.on} />
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {canManage && overrideReason && (
        <Alert tone="warning" title={t("lesson.overridden")}>
          {overrideReason}
        </Alert>
      )}
      {canManage && seriesId && (
        <p>
          {t("lesson.inSeries")} ·{" "}
          <TextLink to={paths.series(seriesId)}>{t("lesson.series")}</TextLink>
        </p>
      )}
    </>
  );
}
