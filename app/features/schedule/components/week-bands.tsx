import { useTranslation } from "react-i18next";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { formatDayRange, type Locale } from "~/words/format";
import type { WeekBand } from "../week-view";

interface WeekBandsProps {
  bands: readonly WeekBand[];
  /** The columns that the bands lie across. */
  days: readonly { readonly on: string }[];
}

/** What lasts whole days, across the days it lasts. */
export function WeekBands({ bands, days: columns }: WeekBandsProps) {
  const { t } = useTranslation("schedule");
  const shown = bands.flatMap((band) => {
    const days = columns.filter(({ on }) => on >= band.startsOn && on <= band.endsOn);
    const [first] = days;
    return first ? [{ band, from: columns.indexOf(first) + 1, days: days.length }] : [];
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

const ICONS = { site: "place", absence: "person", "school-holiday": "sun" } as const;

function BandText({ band }: { band: WeekBand }) {
  const { i18n } = useTranslation();
  const title = useBandTitle(band);
  const icon = band.kind in ICONS ? ICONS[band.kind as keyof typeof ICONS] : "flag";
  return (
    <>
      <Icon name={icon} size="small" />
      <span className="week-band__text">
        <strong>{title}</strong>
        {band.detail && <span className="week-band__detail">{band.detail}</span>}
      </span>
      <span className="week-band__range numeric">
        {formatDayRange(band.startsOn, band.endsOn, i18n.language as Locale)}
      </span>
    </>
  );
}

function useBandTitle({ kind, title }: WeekBand): string {
  const { t } = useTranslation("schedule");
  if (kind === "school-holiday") return t("week.schoolHoliday", { name: title });
  return kind === "absence" ? t(`absence.${title as "leave" | "absent"}`) : title;
}
