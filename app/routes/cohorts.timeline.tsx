import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { CityBoard, CityLegend } from "~/features/cohorts/components/city-timeline";
import { CohortViews } from "~/features/cohorts/components/cohort-views";
import { YearSteps } from "~/features/cohorts/components/year-steps";
import { cityTimeline } from "~/features/cohorts/timeline.query.server";
import { pageTitle } from "~/http/page-title";
import { parseNumberParameter } from "~/http/parameters";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatMonth } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Route } from "./+types/cohorts.timeline";

const YEARS = { min: 2000, max: 2100 };

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams.get("year");
  const year = parseNumberParameter(asked, 0, YEARS);
  return cityTimeline(requireActor(context), year || null);
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "cohorts:city.title" });

export default function Timeline({ loaderData: timeline }: Route.ComponentProps) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  const { startsOn, endsOn, cohorts } = timeline;
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        summary={t("city.summary", {
          from: formatMonth(startsOn, locale),
          to: formatMonth(endsOn, locale),
        })}
      />
      <CohortViews />
      <div className="inline inline--spread">
        <YearSteps timeline={timeline} />
        <CityLegend />
      </div>
      {cohorts.length === 0 ? (
        <EmptyState title={t("city.empty")}>{t("city.emptyText")}</EmptyState>
      ) : (
        <CityBoard timeline={timeline} />
      )}
    </Page>
  );
}
