import { type CSSProperties, type RefObject, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { formatWallTime } from "~/domain/calendar/wall-time";
import type { Slot } from "~/domain/schedule/week-layout";
import { hoursFor, layOutDay } from "~/domain/schedule/week-layout";
import { classNames } from "~/ui/class-names";
import type { SchedulePage } from "../schedule-view";
import { DropGhost } from "./drop-ghost";
import { MoveRefused } from "./move-refused";
import { useMoving } from "./use-moving";
import { WeekBands } from "./week-bands";
import { WeekDayColumn } from "./week-day-column";
import "./week.css";

/** So many lessons side by side have room in a day of a week. */
const ROOMY = 3;

/**
 * One structure for all widths: a list of days on a phone, a grid of hours from 768 px on.
 * Rows are five-minute steps, so that a lesson stands exactly at its time. Where many lessons
 * overlap, the day grows and the grid moves sideways: nothing is hidden.
 */
export function WeekGrid({ page }: { page: SchedulePage }) {
  const { t } = useTranslation("views");
  const { week, view } = page;
  const hours = hoursFor(week.lessons);
  const days = week.days.map((day) => {
    const placed = layOutDay(week.lessons.filter(({ on }) => on === day.on));
    return { day, placed, columns: Math.max(1, ...placed.map(({ columns }) => columns)) };
  });
  const isCrowded = days.some(({ columns }) => columns > ROOMY);
  const style = {
    "--days": days
      .map(({ columns }) => `minmax(${isCrowded ? columns * 8 + 2 : 0}rem, ${columns}fr)`)
      .join(" "),
    "--steps": (hours.to - hours.from) / 5,
  } as CSSProperties;
  const { grid, hover, refused } = useMoving(page);
  useTodayInSight(grid, page);
  return (
    <>
      {refused && <MoveRefused refused={refused} page={page} />}
      <section
        ref={grid}
        className={classNames("kern-level-2 week", isCrowded && "week--crowded")}
        style={style}
        aria-label={t(view === "day" ? "region.day" : "region.week")}
      >
        <HourScale hours={hours} />
        <WeekBands bands={week.bands} days={week.days} />
        {days.map(({ day, placed }, index) => (
          <WeekDayColumn
            key={day.on}
            day={day}
            placed={placed}
            index={index}
            page={page}
            hours={hours}
          />
        ))}
        {hover && <DropGhost hover={hover} />}
      </section>
    </>
  );
}

/** A grid that moves sideways begins with today. */
function useTodayInSight(grid: RefObject<HTMLElement | null>, { week, on }: SchedulePage): void {
  const { today } = week;
  useEffect(() => {
    const column = document.getElementById(`day-${today}`);
    const scale = grid.current?.firstElementChild;
    if (!column || !scale || !on) return;
    grid.current?.scrollTo({ left: column.offsetLeft - scale.clientWidth });
  }, [grid, today, on]);
}

function HourScale({ hours }: { hours: Slot }) {
  const count = (hours.to - hours.from) / 60;
  const minutes = Array.from({ length: count }, (_, index) => hours.from + index * 60);
  return (
    <div className="week__hours" aria-hidden="true">
      {minutes.map((minute) => (
        <span key={minute} className="week__hour numeric">
          {formatWallTime(minute)}
        </span>
      ))}
    </div>
  );
}
