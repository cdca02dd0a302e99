import "./records.css";
import { useTranslation } from "react-i18next";
import { weekdayOf } from "~/domain/calendar/day";
import { formatWallTime } from "~/domain/calendar/wall-time";
import type { DayOfWeek, WeekEntry } from "~/domain/progress/record-week";
import { Badge } from "~/ui/badge";
import { formatDay, formatDayMonth, formatWeekday } from "~/words/format";
import { useLocale } from "~/words/use-locale";

/** What the plan knows of each day, beside what the trainee writes; days alike share a line. */
export function PlannedWeek({ days }: { days: readonly DayOfWeek[] }) {
  const { t } = useTranslation("records");
  const locale = useLocale();
  return (
    <dl className="planned-week">
      {alike(days).map(({ on, last, entries }) => (
        <div key={on} className="planned-week__day">
          <dt title={formatDay(on, locale)}>
            {formatWeekday(weekdayOf(on), locale)}
            {last === on ? (
              <span className="muted">{` ${formatDayMonth(on, locale)}`}</span>
            ) : (
              `–${formatWeekday(weekdayOf(last), locale)}`
            )}
          </dt>
          <dd>
            {entries.length === 0 && <span className="muted">{t("plan.empty")}</span>}
            {entries.map((entry) => (
              <Entry key={keyOf(entry)} entry={entry} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Span = DayOfWeek & { last: DayOfWeek["on"] };

/** Days in a row with the same entries as one. */
function alike(days: readonly DayOfWeek[]): Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    const before = spans.at(-1);
    const isSame = JSON.stringify(before?.entries) === JSON.stringify(day.entries);
    if (before && isSame) before.last = day.on;
    else spans.push({ ...day, last: day.on });
  }
  return spans;
}

function Entry({ entry }: { entry: WeekEntry }) {
  const { t } = useTranslation(["records", "schedule"]);
  switch (entry.kind) {
    case "holiday":
      return <p>{t(`schedule:holiday.${entry.name}`)}</p>;
    case "absence":
      return <p>{t(`records:plan.absence.${entry.absence}`)}</p>;
    case "placement":
      return <p>{entry.site}</p>;
    case "lesson":
      return (
        <p>
          <span className="numeric">
            {`${formatWallTime(entry.from)}–${formatWallTime(entry.to)} `}
          </span>
          {entry.title} {entry.missed && <Badge>{t("records:plan.missed")}</Badge>}
        </p>
      );
  }
}

function keyOf(entry: WeekEntry): string {
  return entry.kind === "lesson" ? `${entry.from} ${entry.title}` : JSON.stringify(entry);
}
