import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { formatDuration, formatLongDay, formatMinuteRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { lessonsByDay } from "../lessons-by-day";
import type { SchedulePage } from "../schedule-view";
import type { WeekDay, WeekLesson } from "../week-view";
import { LessonLink } from "./lesson-link";
import { ChangedMark, WasSentence } from "./lesson-was";
import { MoveLink } from "./move-link";
import { WeekBands } from "./week-bands";
import "./lesson-list.css";
import "./week.css";

/** Four weeks as they can be read aloud: day by day, what, when, where and with whom. */
export function LessonList({ page }: { page: SchedulePage }) {
  const { t } = useTranslation("views");
  const { week } = page;
  const byDay = lessonsByDay(week.lessons);
  const movable = new Set(page.movableIds);
  const days = week.days.filter(({ on, holiday }) => byDay.has(on) || holiday);
  return (
    <section className="kern-level-2 lesson-list" aria-label={t("region.list")}>
      <WeekBands bands={week.bands} days={week.days} />
      {days.map((day) => (
        <ListedDay key={day.on} {...{ day, page, movable }} lessons={byDay.get(day.on) ?? []} />
      ))}
    </section>
  );
}

interface ListedDayProps {
  day: WeekDay;
  page: SchedulePage;
  movable: ReadonlySet<string>;
  lessons: readonly WeekLesson[];
}

function ListedDay({ day, page, movable, lessons }: ListedDayProps) {
  const { t } = useTranslation(["schedule", "common"]);
  const locale = useLocale();
  const isToday = day.on === page.week.today;
  return (
    <section className={classNames("listed-day", isToday && "listed-day--today")}>
      <h2 className="listed-day__title">
        {formatLongDay(day.on, locale)}{" "}
        {isToday && (
          <Badge tone="info" icon={false}>
            {t("common:today")}
          </Badge>
        )}
        {day.holiday && <span className="week-day__holiday">{t(`holiday.${day.holiday}`)}</span>}
      </h2>
      {lessons.length > 0 && (
        <ol className="plain-list plain-list--lined">
          {lessons.map((lesson) => (
            <ListedLesson
              key={lesson.id}
              {...{ lesson, page }}
              isMovable={movable.has(lesson.id)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface ListedLessonProps {
  lesson: WeekLesson;
  page: SchedulePage;
  isMovable: boolean;
}

function ListedLesson({ lesson, page, isMovable }: ListedLessonProps) {
  const { t } = useTranslation("schedule");
  const { from, to, place, onlineUrl, clusters, trainers, changed } = lesson;
  const where = place ?? (onlineUrl ? t("lesson.online") : null);
  return (
    <li className={classNames("listed-lesson", lesson.isCancelled && "listed-lesson--cancelled")}>
      <span className="listed-lesson__time">
        <span className="numeric strong">{formatMinuteRange(from, to)}</span>
        <span className="muted small">{formatDuration(to - from)}</span>
      </span>
      <span>
        <LessonLink className="link strong listed-lesson__title" lesson={lesson} />{" "}
        {lesson.isCancelled && (
          <Badge tone="danger" icon={false}>
            {t("lesson.cancelled")}
          </Badge>
        )}
        {changed && <ChangedMark />}
        <span className="listed-lesson__facts muted small">
          {[where, clusters.join(", "), trainers.join(", ")].filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {changed?.parts.map((part) => (
            <span key={part}>
              <WasSentence was={changed} part={part} on={lesson.on} />
            </span>
          ))}
          {lesson.cancelReason && <span>{lesson.cancelReason}</span>}
        </span>
      </span>
      {isMovable && <MoveLink page={page} lesson={lesson} />}
    </li>
  );
}
