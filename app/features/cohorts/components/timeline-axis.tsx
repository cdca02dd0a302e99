import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { addMonths, type Day, daysBetween } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import { formatDayMonth, formatMonth } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { positionOf } from "./share-of-days";

const MONTHS_PER_QUARTER = 3;
/** A label needs about this much room before the end. */
const DAYS_OF_A_LABEL = 60;

/** The beginning of each quarter above the bars, and where today is. */
export function TimelineAxis({ range, today }: { range: ClosedRange; today: Day | null }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  return (
    <div className="timeline__row timeline__row--axis" aria-hidden="true">
      <div className="timeline__track timeline__track--axis">
        {quartersIn(range).map((quarter) => (
          <span
            key={quarter}
            className="timeline__quarter"
            style={{ "--start": positionOf(quarter, range) } as CSSProperties}
          >
            {formatMonth(quarter, locale).replace(/^(\p{L}{3})\p{L}* \d\d/u, "$1 ’")}
          </span>
        ))}
        {today && (
          <span className="timeline__today">
            {t("timeline.today")}, {formatDayMonth(today, locale)}
          </span>
        )}
      </div>
    </div>
  );
}

/** The first days of January, April, July and October within a range. */
function quartersIn({ startsOn, endsOn }: ClosedRange): Day[] {
  const first = `${startsOn.slice(0, 4)}-01-01` as Day;
  const quarters: Day[] = [];
  for (let on = first; on <= endsOn; on = addMonths(on, MONTHS_PER_QUARTER)) {
    const hasRoom = daysBetween(on, endsOn) >= DAYS_OF_A_LABEL;
    if (on >= startsOn && hasRoom) quarters.push(on);
  }
  return quarters;
}
