import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { day as knownDay, weekdayOf } from "~/domain/calendar/day";
import { formatWallTime } from "~/domain/calendar/wall-time";
import type { Placed, Slot } from "~/domain/schedule/week-layout";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { formatDayMonth, formatWeekday, type Locale } from "~/words/format";
import type { SchedulePage } from "../schedule-view";
import type { WeekDay, WeekLesson, WeekView } from "../week-view";
import { scheduleAddress } from "./schedule-address";
import { WeekLessonBlock } from "./week-lesson-block";

interface WeekDayColumnProps {
  day: WeekDay;
  placed: readonly Placed<WeekLesson>[];
  index: number;
  page: SchedulePage;
  hours: Slot;
}

export function WeekDayColumn({ day, placed, index, page, hours }: WeekDayColumnProps) {
  const { t } = useTranslation("schedule");
  const { week } = page;
  const movable = new Set(page.movableIds);
  const isToday = day.on === week.today;
  return (
    <section
      id={`day-${day.on}`}
      aria-labelledby={`day-${day.on}-title`}
      className={classNames(
        "week-day",
        isToday && "week-day--today",
        day.on < week.today && "week-day--past",
        day.holiday && "week-day--holiday",
      )}
      style={{ "--day": index + 2 } as CSSProperties}
    >
      <DayHead day={day} page={page} />
      <div className="week-day__hours">
        {placed.length === 0 && <p className="week-day__none muted small">{t("week.noLessons")}</p>}
        <ol
          className="week-day__lessons"
          data-drop-day={day.on}
          data-drop-from={hours.from}
          data-drop-to={hours.to}
        >
          {placed.map(({ slot, column, columns }) => (
            <WeekLessonBlock
              key={slot.id}
              lesson={slot}
              page={page}
              isOver={isOver(slot, week)}
              isMovable={movable.has(slot.id)}
              style={positionOf(slot, hours, column, columns)}
            />
          ))}
        </ol>
        {isToday && <NowLine minute={week.nowMinute} hours={hours} />}
      </div>
    </section>
  );
}

function DayHead({ day, page }: Pick<WeekDayColumnProps, "day" | "page">) {
  const { t, i18n } = useTranslation(["schedule", "common"]);
  const locale = i18n.language as Locale;
  const weekday = weekdayOf(knownDay(day.on));
  const { target, canPlan, week } = page;
  const cluster = target.kind === "cluster" && target.id;
  return (
    <header className="week-day__head">
      <h2 id={`day-${day.on}-title`} className="week-day__title">
        <Link className="week-day__open" to={scheduleAddress(page, { view: "day", on: day.on })}>
          <span className="week-day__weekday" data-short={formatWeekday(weekday, locale)}>
            {formatWeekday(weekday, locale, "long")}
          </span>{" "}
          <span className="week-day__date numeric">{formatDayMonth(day.on, locale)}</span>
        </Link>
      </h2>
      {day.on === week.today && (
        <Badge tone="info" icon={false}>
          {t("common:today")}
        </Badge>
      )}
      {day.holiday && <span className="week-day__holiday">{t(`holiday.${day.holiday}`)}</span>}
      {canPlan && (
        <Link
          className="week-day__add"
          to={paths.newLesson({ day: day.on, ...(cluster && { cluster }) })}
          aria-label={t("week.addOn", { on: day.on })}
        >
          <Icon name="add" size="small" />
        </Link>
      )}
    </header>
  );
}

function NowLine({ minute, hours }: { minute: number; hours: Slot }) {
  const { t } = useTranslation("schedule");
  if (minute < hours.from || minute > hours.to) return null;
  const share = (minute - hours.from) / (hours.to - hours.from);
  return (
    <p className="week-day__now" style={{ "--now": share } as CSSProperties}>
      <span className="visually-hidden">{t("week.now", { time: formatWallTime(minute) })}</span>
    </p>
  );
}

function isOver({ on, to }: { on: string; to: number }, week: WeekView): boolean {
  return on < week.today || (on === week.today && to <= week.nowMinute);
}

function positionOf(slot: Slot, hours: Slot, column: number, columns: number): CSSProperties {
  const row = (minute: number) => Math.round((minute - hours.from) / 5) + 1;
  return {
    gridRow: `${row(slot.from)} / ${Math.max(row(slot.to), row(slot.from) + 1)}`,
    "--column": column,
    "--columns": columns,
  } as CSSProperties;
}
