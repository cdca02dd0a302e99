import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import { parseSchedule } from "~/features/schedule/asked-schedule.schema";
import { FillPhaseLink } from "~/features/schedule/components/fill-phase-link";
import { ScheduleScreen } from "~/features/schedule/components/schedule-screen";
import { CLASH_CODES } from "~/features/schedule/lesson-failure";
import { lessonMove } from "~/features/schedule/lesson-move.query.server";
import { moveLessonSchema } from "~/features/schedule/move-lesson.schema";
import { moveLesson } from "~/features/schedule/move-lesson.server";
import { schedulePage } from "~/features/schedule/schedule-page.query.server";
import type { SchedulePage } from "~/features/schedule/schedule-view";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { LinkButton } from "~/ui/link-button";
import type { Route } from "./+types/schedule";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const search = new URL(request.url).searchParams;
  const page = await schedulePage(actor, parseSchedule(search, today()));
  const moved = search.get("move");
  return { page, move: moved ? await lessonMove(actor, parseId(moved), search) : null };
});

export const action = intents({
  move: on(moveLessonSchema, async ({ actor, input, request }) =>
    answer(await moveLesson(actor, input), {
      noun: "schedule",
      to: beneath(request),
      toast: ({ count }) => ({ key: "views:move.toast", values: { count } }),
      conflicts: CLASH_CODES,
    }),
  ),
});

/** The schedule that the dialog stands upon. */
function beneath(request: Request): string {
  const asked = new URL(request.url).searchParams;
  return paths.schedule({
    for: asked.get("for"),
    view: asked.get("view"),
    on: asked.get("on"),
    cancelled: asked.get("cancelled"),
  });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: loaderData?.page.target.name ? "views:titleOf" : "views:title",
    values: { name: loaderData?.page.target.name ?? "" },
  });

export default function Schedule({ loaderData: { page, move } }: Route.ComponentProps) {
  return <ScheduleScreen page={page} move={move} actions={<Actions page={page} />} />;
}

function Actions({ page }: { page: SchedulePage }) {
  const { t } = useTranslation(["schedule", "series", "slots"]);
  const { kind, id, value } = page.target;
  const cluster: Record<string, string> = kind === "cluster" && id ? { cluster: id } : {};
  const shown = { for: value, on: page.on, cancelled: page.hidesCancelled ? "no" : null };
  return (
    <>
      <ExportLinks list="week" formats={["pdf", "xlsx", "csv"]} filter={shown} />
      {page.canPlan && (
        <>
          <FillPhaseLink fillable={page.fillable} />
          <LinkButton to={paths.findTime(cluster)} icon="clock">
            {t("slots:title")}
          </LinkButton>
          <LinkButton to={paths.newSeries(cluster)} icon="refresh">
            {t("series:repeat")}
          </LinkButton>
          <LinkButton
            to={paths.newLesson({ ...cluster, day: page.on })}
            variant="primary"
            icon="add"
          >
            {t("lesson.add")}
          </LinkButton>
        </>
      )}
    </>
  );
}
