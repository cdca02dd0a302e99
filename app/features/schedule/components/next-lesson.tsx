import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { Icon } from "~/ui/icon";
import { formatDay, formatMinuteRange, type Locale } from "~/words/format";
import type { WeekView } from "../week-view";

/** On a phone the lesson that comes next stands above the list of days. */
export function NextLesson({ week }: { week: WeekView }) {
  const { t, i18n } = useTranslation("schedule");
  const lesson = week.lessons.find(({ id }) => id === week.nextId);
  if (!lesson) return null;
  const isRunning = lesson.on === week.today && lesson.from <= week.nowMinute;
  const time = formatMinuteRange(lesson.from, lesson.to);
  const where = lesson.place ?? (lesson.onlineUrl ? t("lesson.online") : null);
  return (
    <div className="week-next">
      <Card
        preline={t(isRunning ? "week.runningLesson" : "week.nextLesson")}
        title={lesson.title}
        to={paths.lesson(lesson.id)}
        tone="info"
      >
        <p className="strong numeric">
          {formatDay(lesson.on, i18n.language as Locale)}, {time}
        </p>
        {where && (
          <p className="week-next__fact">
            <Icon name={lesson.place ? "place" : "external"} size="small" />
            <span>
              {where}
              {lesson.address && <span className="muted"> · {lesson.address}</span>}
            </span>
          </p>
        )}
        <p className="week-next__fact">
          <Icon name="person" size="small" />
          <span>{lesson.trainers.join(", ")}</span>
        </p>
      </Card>
    </div>
  );
}
