import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Day } from "~/domain/calendar/day";
import type { HolidayName } from "~/domain/calendar/holidays";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { isInMonthOf, ROOM_OF_A_DAY } from "~/domain/schedule/view-range";
import { classNames } from "~/ui/class-names";
import { formatLongDay } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { SchedulePage } from "../schedule-view";
import type { WeekLesson } from "../week-view";
import { LessonLink } from "./lesson-link";
import { scheduleAddress } from "./schedule-address";

interface MonthDayProps {
  on: Day;
  column: number;
  holiday: HolidayName | null;
  lessons: readonly WeekLesson[];
  page: SchedulePage;
}

export function MonthDay({ on, column, holiday, lessons, page }: MonthDayProps) {
  const { t } = useTranslation(["views", "schedule"]);
  const count = page.week.counts[on] ?? 0;
  const shown = count > ROOM_OF_A_DAY ? lessons.slice(0, ROOM_OF_A_DAY - 1) : lessons;
  return (
    <div
      className={classNames(
        "month-day",
        on === page.week.today && "month-day--today",
        holiday && "month-day--holiday",
        !isInMonthOf(on, page.on) && "month-day--beyond",
      )}
      style={{ "--day": column } as CSSProperties}
      data-day={on}
    >
      <DayLink on={on} count={count} page={page} />
      {holiday && <span className="month-day__holiday">{t(`schedule:holiday.${holiday}`)}</span>}
      <ol className="month-day__lessons">
        {shown.map((lesson) => (
          <MonthLesson key={lesson.id} lesson={lesson} />
        ))}
        {shown.length < count && (
          <li>
            <Link
              className="month-day__more"
              to={scheduleAddress(page, { view: "day", on })}
              preventScrollReset
            >
              {t("more", { count: count - shown.length })}
            </Link>
          </li>
        )}
      </ol>
    </div>
  );
}

function DayLink({ on, count, page }: { on: Day; count: number; page: SchedulePage }) {
  const { t } = useTranslation("views");
  const day = formatLongDay(on, useLocale());
  return (
    <Link
      className="month-day__number numeric"
      to={scheduleAddress(page, { view: "day", on })}
      aria-current={on === page.week.today ? "date" : undefined}
      aria-label={t("lessonsOn", { day, count })}
    >
      <span className="month-day__figure">{Number(on.slice(8))}</span>
      {count > 0 && <span className="month-day__count">{count}</span>}
    </Link>
  );
}

function MonthLesson({ lesson }: { lesson: WeekLesson }) {
  const { t } = useTranslation("schedule");
  return (
    <li className={classNames("month-lesson", lesson.isCancelled && "month-lesson--cancelled")}>
      <span className="numeric">{formatWallTime(lesson.from)}</span>{" "}
      <LessonLink className="month-lesson__title" lesson={lesson} />
      {lesson.isCancelled && <span className="visually-hidden"> ({t("lesson.cancelled")})</span>}
    </li>
  );
}
