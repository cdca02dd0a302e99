import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { formatMinuteRange } from "~/words/format";
import type { SchedulePage } from "../schedule-view";

/** Today's lessons of whoever teaches, each with its attendance one tap away. */
export function SheetsToday({ page: { sheets, week } }: { page: SchedulePage }) {
  const { t } = useTranslation("views");
  const rows = sheets.flatMap((sheet) => {
    const lesson = week.lessons.find(({ id }) => id === sheet.lessonId);
    return lesson ? [{ ...sheet, lesson }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Card title={t("sheets.title")}>
      <ul className="plain-list plain-list--lined sheets-today">
        {rows.map(({ lesson, isRecorded }) => {
          const time = formatMinuteRange(lesson.from, lesson.to);
          const act = t(isRecorded ? "sheets.recorded" : "sheets.open");
          return (
            <li key={lesson.id}>
              <span className="numeric strong nowrap">{time}</span>
              <span className="sheets-today__what">
                <span className="strong">{lesson.title}</span>{" "}
                <span className="muted small">
                  {[lesson.place, ...lesson.clusters].filter(Boolean).join(" · ")}
                </span>
              </span>
              <LinkButton
                to={paths.lessonAttendance(lesson.id)}
                size="small"
                icon={isRecorded ? "check" : "checklist"}
                variant={isRecorded ? "tertiary" : "secondary"}
                aria-label={t("sheets.of", { title: lesson.title, time, act })}
              >
                {act}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
