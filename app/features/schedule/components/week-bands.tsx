import { useTranslation } from "react-i18next";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { formatDayRange, type Locale } from "~/words/format";
import type { WeekBand, WeekView } from "../week-view";

/** What lasts whole days, across the days it lasts. */
export function WeekBands({ week }: { week: WeekView }) {
  const { t } = useTranslation("schedule");
  const shown = week.bands.flatMap((band) => {
    const days = week.days.filter(({ on }) => on >= band.startsOn && on <= band.endsOn);
    const [first] = days;
    return first ? [{ band, from: week.days.indexOf(first) + 1, days: days.length }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <ul className="week__bands" aria-label={t("week.bands")}>
      {shown.map(({ band, from, days }) => (
        <li
          key={band.key}
          className={classNames("week-band", `week-band--${band.kind}`)}
          style={{ gridColumn: `${from} / span ${days}` }}
        >
          <BandText band={band} />
        </li>
      ))}
    </ul>
  );
}

function BandText({ band }: { band: WeekBand }) {
  const { t, i18n } = useTranslation("schedule");
  const isAbsence = band.kind === "absence";
  const title = isAbsence && (band.title === "leave" || band.title === "absent");
  return (
    <>
      <Icon name={band.kind === "site" ? "place" : isAbsence ? "person" : "flag"} size="small" />
      <span className="week-band__text">
        <strong>{title ? t(`absence.${band.title as "leave"}`) : band.title}</strong>
        {band.detail && <span className="week-band__detail">{band.detail}</span>}
      </span>
      <span className="week-band__range numeric">
        {formatDayRange(band.startsOn, band.endsOn, i18n.language as Locale)}
      </span>
    </>
  );
}
