import { useTranslation } from "react-i18next";
import { addDays, type Day, type Weekday } from "~/domain/calendar/day";
import { holidayOn } from "~/domain/calendar/holidays";
import { daysIn, weekOf, weeksIn } from "~/domain/calendar/range";
import { formatDayRange, formatWeek, formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { lessonsByDay } from "../lessons-by-day";
import type { SchedulePage } from "../schedule-view";
import type { WeekLesson } from "../week-view";
import { MonthDay } from "./month-day";
import { WeekBands } from "./week-bands";
import "./month.css";
import "./week.css";

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A wall calendar: whole weeks, in each day its lessons; on a phone their number. */
export function MonthGrid({ page }: { page: SchedulePage }) {
  const { t } = useTranslation("views");
  const locale = useLocale();
  const byDay = lessonsByDay(page.week.lessons);
  return (
    <section className="kern-level-2 month" aria-label={t("region.month")}>
      <div className="month__weekdays" aria-hidden="true">
        <span />
        {WEEKDAYS.map((weekday) => (
          <span key={weekday}>{formatWeekday(weekday, locale)}</span>
        ))}
      </div>
      {weeksIn(page.week.range).map((monday) => (
        <MonthWeek key={monday} monday={monday} page={page} byDay={byDay} />
      ))}
    </section>
  );
}

interface MonthWeekProps {
  monday: Day;
  page: SchedulePage;
  byDay: ReadonlyMap<Day, readonly WeekLesson[]>;
}

function MonthWeek({ monday, page, byDay }: MonthWeekProps) {
  const locale = useLocale();
  const days = daysIn(weekOf(monday));
  const range = formatDayRange(monday, addDays(monday, 6), locale);
  return (
    <section className="month__week" aria-label={`${formatWeek(monday, locale)}, ${range}`}>
      <span className="month__number numeric small muted" aria-hidden="true">
        {formatWeek(monday, locale)}
      </span>
      <WeekBands bands={page.week.bands} days={days.map((on) => ({ on }))} />
      {days.map((on, index) => (
        <MonthDay
          key={on}
          on={on}
          column={index + 2}
          holiday={holidayOn(on)?.name ?? null}
          lessons={byDay.get(on) ?? []}
          page={page}
        />
      ))}
    </section>
  );
}
