import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "~/domain/calendar/day";
import type { HolidayName } from "~/domain/calendar/holidays";
import { type ClosedRange, intersectionOf } from "~/domain/calendar/range";
import { formatDay, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import { positionOf, shareOf } from "./share-of-days";

export interface FreeDays {
  holidays: readonly { on: Day; name: HolidayName }[];
  schoolHolidays: readonly (ClosedRange & { name: string })[];
}

interface FreeDaysRowProps {
  range: ClosedRange;
  freeDays: FreeDays;
}

/** School holidays as bars and public holidays as lines; all of them by name in the list below. */
export function FreeDaysRow({ range, freeDays }: FreeDaysRowProps) {
  const { t } = useTranslation("cohorts");
  return (
    <>
      <div className="timeline__row timeline__row--free">
        <div className="timeline__label">{t("timeline.free")}</div>
        <div className="timeline__dates small muted">{t("timeline.freeText")}</div>
        <FreeTrack range={range} freeDays={freeDays} />
      </div>
      <FreeDaysList freeDays={freeDays} />
    </>
  );
}

function FreeTrack({ range, freeDays }: FreeDaysRowProps) {
  return (
    <div className="timeline__track" aria-hidden="true">
      {freeDays.schoolHolidays.map((holiday) => {
        const shown = intersectionOf(holiday, range) as ClosedRange | null;
        if (!shown) return null;
        const style = {
          "--start": positionOf(shown.startsOn, range),
          "--share": shareOf(shown, range),
        } as CSSProperties;
        return <span key={holiday.startsOn} className="timeline__school" style={style} />;
      })}
      {freeDays.holidays.map(({ on }) => (
        <span
          key={on}
          className="timeline__holiday"
          style={{ "--start": positionOf(on, range) } as CSSProperties}
        />
      ))}
    </div>
  );
}

function FreeDaysList({ freeDays }: { freeDays: FreeDays }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  return (
    <details className="timeline__list">
      <summary className="link small">{t("timeline.freeList")}</summary>
      <ul className="timeline__names small">
        {freeDays.schoolHolidays.map(({ name, startsOn, endsOn }) => (
          <li key={startsOn}>
            {name}: <span className="numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
          </li>
        ))}
        {freeDays.holidays.map(({ on, name }) => (
          <li key={on}>
            {t(`holiday.${name}`)}: <span className="numeric">{formatDay(on, locale)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
