import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { addSeriesDate } from "~/features/schedule/add-series-date.server";
import { AddSeriesDate } from "~/features/schedule/components/add-series-date";
import { SeriesDates } from "~/features/schedule/components/series-dates";
import { SeriesFacts } from "~/features/schedule/components/series-facts";
import { CLASH_CODES } from "~/features/schedule/lesson-failure";
import { addSeriesDateSchema, takeOutDateSchema } from "~/features/schedule/series-date.schema";
import { seriesPage } from "~/features/schedule/series-page.query.server";
import { takeOutDate } from "~/features/schedule/take-out-date.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { now } from "~/platform/clock";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/series.$seriesId";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) => {
  const page = await seriesPage(requireActor(context), parseId(params.seriesId));
  return { page, present: now().toISOString() };
});

export const action = intents({
  addDate: on(addSeriesDateSchema, async ({ actor, input }) =>
    answer(await addSeriesDate(actor, input), {
      noun: "schedule",
      to: paths.series(input.seriesId),
      toast: "series:toast.dateAdded",
      conflicts: CLASH_CODES,
    }),
  ),
  takeOut: on(takeOutDateSchema, async ({ actor, input }) =>
    answer(await takeOutDate(actor, input), {
      noun: "schedule",
      to: paths.series(input.seriesId),
      toast: "series:toast.takenOut",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "series:titled",
    values: { title: loaderData?.page.title ?? "" },
  });

export default function Series({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("series");
  const { page, present } = loaderData;
  return (
    <Page>
      <PageHeader
        title={page.title}
        preline={t("page.preline")}
        summary={page.clusters.join(", ")}
        actions={
          page.firstClusterId && (
            <LinkButton to={paths.week(page.firstClusterId)} icon="calendar">
              {t("page.showWeek")}
            </LinkButton>
          )
        }
      />
      <SeriesFacts page={page} />
      <SeriesDates page={page} present={present} />
      {page.canManage && <AddSeriesDate seriesId={page.id} version={page.version} />}
    </Page>
  );
}
