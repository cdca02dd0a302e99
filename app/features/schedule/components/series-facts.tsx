import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Card } from "~/ui/card";
import { DescriptionList } from "~/ui/description-list";
import { TextLink } from "~/ui/text-link";
import { formatDay, formatMinuteRange, formatWeekday, type Locale } from "~/words/format";
import type { SeriesPage } from "../series-page";

/** How a series repeats, who belongs to it and which days it leaves out. */
export function SeriesFacts({ page }: { page: SeriesPage }) {
  const { t } = useTranslation(["series", "schedule"]);
  const { trainers, parts, skipped } = page;
  return (
    <Card>
      <DescriptionList
        items={[
          { term: t("page.rhythm"), value: <Rhythm page={page} /> },
          { term: t("schedule:lesson.trainers"), value: trainers.join(", ") },
          {
            term: t("page.skipped"),
            value: skipped.length > 0 ? <Skipped days={skipped} /> : t("page.skippedNone"),
          },
          parts.length > 0 && {
            term: t("page.parts"),
            value: parts.map(({ id, startsOn, endsOn }) => (
              <TextLink key={id} to={paths.series(id)}>
                {t("page.part", { startsOn, endsOn })}
              </TextLink>
            )),
          },
        ]}
      />
    </Card>
  );
}

function Rhythm({ page }: { page: SeriesPage }) {
  const { t, i18n } = useTranslation("series");
  const { rhythm, startsOn, endsOn } = page;
  const weekdays = rhythm.weekdays
    .map((weekday) => formatWeekday(weekday, i18n.language as Locale, "long"))
    .join(", ");
  const every = t("rhythm.every", { count: rhythm.everyWeeks });
  const time = formatMinuteRange(page.startMinute, page.endMinute);
  return (
    <>
      {t("rhythm.says", { every, weekdays, time })}
      <br />
      <span className="muted">{t("rhythm.range", { startsOn, endsOn })}</span>
    </>
  );
}

function Skipped({ days }: { days: SeriesPage["skipped"] }) {
  const { t, i18n } = useTranslation(["series", "schedule"]);
  return (
    <ul className="plain-list">
      {days.map(({ on, holiday }) => (
        <li key={on}>
          {formatDay(on, i18n.language as Locale)}{" "}
          <span className="muted">
            ({holiday ? t(`schedule:holiday.${holiday}`) : t("page.takenOut")})
          </span>
        </li>
      ))}
    </ul>
  );
}
