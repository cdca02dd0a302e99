import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { mondayOf } from "~/domain/calendar/day";
import { WeekPage } from "~/features/schedule/components/week-page";
import { myWeek } from "~/features/schedule/my-week.query.server";
import { pageTitle } from "~/http/page-title";
import { parseDayParameter } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { TextLink } from "~/ui/text-link";
import type { Route } from "./+types/week";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams.get("week");
  const monday = mondayOf(parseDayParameter(asked, today()));
  return { ...(await myWeek(actor, monday)), isTeaching: actor.role === "trainer" };
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "schedule:week.titleMine" });

export default function MyWeekPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("schedule");
  const { week, clusters, isTeaching } = loaderData;
  return (
    <WeekPage
      week={week}
      title={t("week.titleMine")}
      to={(monday) => paths.myWeek(monday)}
      showClusters={isTeaching}
      empty={{ title: t("week.emptyMine"), text: t("week.emptyMineText") }}
    >
      {clusters.length > 0 && (
        <p className="inline">
          {clusters.map(({ id, name }) => (
            <TextLink key={id} to={paths.week(id, week.monday)} icon="group">
              {t("week.weekOfCluster", { cluster: name })}
            </TextLink>
          ))}
        </p>
      )}
    </WeekPage>
  );
}
