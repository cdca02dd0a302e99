import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { formatWallTime } from "~/domain/calendar/wall-time";
import type { Slot } from "~/domain/schedule/week-layout";
import { hoursFor } from "~/domain/schedule/week-layout";
import type { WeekView } from "../week-view";
import { WeekBands } from "./week-bands";
import { WeekDayColumn } from "./week-day-column";
import "./week.css";

interface WeekGridProps {
  week: WeekView;
  /** Cluster names matter where several clusters meet in one week. */
  showClusters: boolean;
  /** Where a lesson on a day is added; absent for those who may not. */
  addTo?: (on: string) => string;
}

/**
 * One structure for all widths: a list of days on a phone, a grid of hours from 768 px on.
 * Rows are five-minute steps, so that a lesson stands exactly at its time.
 */
export function WeekGrid({ week, showClusters, addTo }: WeekGridProps) {
  const { t } = useTranslation("schedule");
  const hours = hoursFor(week.lessons);
  const style = {
    "--days": week.days.length,
    "--steps": (hours.to - hours.from) / 5,
  } as CSSProperties;
  return (
    <section className="kern-level-2 week" style={style} aria-label={t("week.grid")}>
      <HourScale hours={hours} />
      <WeekBands week={week} />
      {week.days.map((day, index) => (
        <WeekDayColumn
          key={day.on}
          day={day}
          index={index}
          week={week}
          hours={hours}
          showClusters={showClusters}
          addTo={addTo?.(day.on)}
        />
      ))}
    </section>
  );
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
