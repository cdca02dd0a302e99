import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { mondayOf } from "~/domain/calendar/day";
import { clusterWeek } from "~/features/schedule/cluster-week.query.server";
import { WeekPage } from "~/features/schedule/components/week-page";
import { pageTitle } from "~/http/page-title";
import { parseDayParameter, parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { LinkButton } from "~/ui/link-button";
import type { Route } from "./+types/clusters.$clusterId_.week";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams.get("week");
  const monday = mondayOf(parseDayParameter(asked, today()));
  return clusterWeek(actor, parseId(params.clusterId), monday);
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "schedule:week.titleCluster",
    values: { cluster: loaderData?.cluster.name ?? "" },
  });

export default function ClusterWeekPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["schedule", "series", "slots"]);
  const { cluster, cohort, canPlan, week } = loaderData;
  const addTo = (day?: string) => paths.newLesson({ cluster: cluster.id, ...(day && { day }) });
  return (
    <WeekPage
      week={week}
      title={t("week.titleCluster", { cluster: cluster.name })}
      crumbs={[{ label: `${cohort.name}, ${cluster.name}`, to: paths.cluster(cluster.id) }]}
      to={(monday) => paths.week(cluster.id, monday)}
      showClusters={false}
      {...(canPlan && {
        addTo,
        action: (
          <>
            <LinkButton to={paths.findTime({ cluster: cluster.id })} icon="clock">
              {t("slots:title")}
            </LinkButton>
            <LinkButton to={paths.newSeries({ cluster: cluster.id })} icon="refresh">
              {t("series:repeat")}
            </LinkButton>
            <LinkButton to={addTo()} variant="primary" icon="add">
              {t("lesson.add")}
            </LinkButton>
          </>
        ),
      })}
      empty={{ title: t("week.emptyCluster"), text: t("week.emptyClusterText") }}
    />
  );
}
