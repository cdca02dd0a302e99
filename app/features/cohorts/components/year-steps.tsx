import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { LinkButton } from "~/ui/link-button";
import type { CityTimeline } from "../timeline.query.server";

/** A year back or forth, as far as there are cohorts, and back to today. */
export function YearSteps({ timeline }: { timeline: CityTimeline }) {
  const { t } = useTranslation("cohorts");
  const { year, firstYear, lastYear } = timeline;
  return (
    <nav className="inline city__years" aria-label={t("city.years")}>
      {year > firstYear && (
        <LinkButton
          icon="chevron-left"
          iconOnly
          to={paths.timeline({ year: year - 1 })}
          preventScrollReset
        >
          {t("city.earlier")}
        </LinkButton>
      )}
      <span className="numeric strong">
        {year}–{year + 1}
      </span>
      {year < lastYear && (
        <LinkButton
          icon="chevron-right"
          iconOnly
          to={paths.timeline({ year: year + 1 })}
          preventScrollReset
        >
          {t("city.later")}
        </LinkButton>
      )}
      <LinkButton variant="tertiary" to={paths.timeline()} preventScrollReset>
        {t("city.now")}
      </LinkButton>
    </nav>
  );
}
