import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { parseSchedule } from "~/features/schedule/asked-schedule";
import { ScheduleScreen } from "~/features/schedule/components/schedule-screen";
import { schedulePage } from "~/features/schedule/schedule-page.query.server";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { LinkButton } from "~/ui/link-button";
import type { Route } from "./+types/schedule";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  return schedulePage(actor, parseSchedule(new URL(request.url).searchParams, today()));
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: loaderData?.target.name ? "views:titleOf" : "views:title",
    values: { name: loaderData?.target.name ?? "" },
  });

export default function Schedule({ loaderData: page }: Route.ComponentProps) {
  return <ScheduleScreen page={page} actions={<Actions page={page} />} />;
}

function Actions({ page }: { page: Route.ComponentProps["loaderData"] }) {
  const { t } = useTranslation(["schedule", "series", "slots"]);
  if (!page.canPlan) return null;
  const { kind, id } = page.target;
  const cluster: Record<string, string> = kind === "cluster" && id ? { cluster: id } : {};
  return (
    <>
      <LinkButton to={paths.findTime(cluster)} icon="clock">
        {t("slots:title")}
      </LinkButton>
      <LinkButton to={paths.newSeries(cluster)} icon="refresh">
        {t("series:repeat")}
      </LinkButton>
      <LinkButton to={paths.newLesson({ ...cluster, day: page.on })} variant="primary" icon="add">
        {t("lesson.add")}
      </LinkButton>
    </>
  );
}
