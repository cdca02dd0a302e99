import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { askPlanner } from "~/features/schedule/ask-planner.server";
import { attendanceState } from "~/features/schedule/attendance-sheet.query.server";
import { cancelLessonSchema } from "~/features/schedule/cancel-lesson.schema";
import { cancelLesson } from "~/features/schedule/cancel-lesson.server";
import { changeLessonSchema } from "~/features/schedule/change-lesson.schema";
import { changeLesson } from "~/features/schedule/change-lesson.server";
import { changeSeries } from "~/features/schedule/change-series.server";
import { AttendanceCard } from "~/features/schedule/components/attendance-card";
import { CancelLesson, CancelledNotice } from "~/features/schedule/components/cancel-lesson";
import { LessonFacts } from "~/features/schedule/components/lesson-facts";
import { LessonForm } from "~/features/schedule/components/lesson-form";
import { LessonMarks } from "~/features/schedule/components/lesson-marks";
import { lessonChoices } from "~/features/schedule/lesson-choices.query.server";
import { clustersWanted, draftFromAddress } from "~/features/schedule/lesson-draft";
import { CLASH_CODES } from "~/features/schedule/lesson-failure";
import { lessonPage } from "~/features/schedule/lesson-page.query.server";
import { previewLesson } from "~/features/schedule/lesson-preview.query.server";
import { reviveLessonSchema } from "~/features/schedule/revive-lesson.schema";
import { reviveLesson } from "~/features/schedule/revive-lesson.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatDay, formatMinuteRange, type Locale } from "~/words/format";
import type { Route } from "./+types/lessons.$lessonId";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const lessonId = parseId(params.lessonId);
  const read = await lessonPage(actor, lessonId);
  const attendance = await attendanceState(actor, lessonId);
  const page = { ...read, attendance, weekTo: weekOf(actor.role, read.lesson) };
  if (!page.canManage || page.lesson.isCancelled) return { ...page, edit: null };
  const search = new URL(request.url).searchParams;
  const draft = { ...page.draft, ...draftFromAddress(search) };
  const choices = await lessonChoices(actor, clustersWanted(search, draft));
  const preview = await previewLesson(actor, draft, lessonId);
  return { ...page, edit: { choices, draft, preview } };
});

/** A planner goes back to the cluster's week, everybody else to their own. */
function weekOf(
  role: string,
  { firstClusterId, on: day }: { firstClusterId: string | null; on: string },
) {
  if (role !== "planner") return paths.myWeek(day);
  return firstClusterId ? paths.week(firstClusterId, day) : paths.home();
}

const done = (toast: string) => ({
  noun: "schedule" as const,
  to: ({ lessonId }: { lessonId: string }) => paths.lesson(lessonId),
  toast: `schedule:toast.${toast}`,
  conflicts: CLASH_CODES,
});

export const action = intents({
  change: on(changeLessonSchema, async ({ actor, input }) =>
    input.ask
      ? answer(await askPlanner(actor, input, input.lessonId), {
          ...done("asked"),
          to: paths.lesson(input.lessonId),
        })
      : input.scope === "this"
        ? answer(await changeLesson(actor, input), done("changed"))
        : answer(await changeSeries(actor, input), {
            ...done("changed"),
            toast: ({ count }) => ({ key: "schedule:toast.changedMany", values: { count } }),
          }),
  ),
  cancel: on(cancelLessonSchema, async ({ actor, input }) =>
    answer(await cancelLesson(actor, input), done("cancelled")),
  ),
  revive: on(reviveLessonSchema, async ({ actor, input }) =>
    answer(await reviveLesson(actor, input), done("revived")),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "schedule:lesson.titled",
    values: { title: loaderData?.lesson.title ?? "" },
  });

export default function Lesson({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation(["schedule", "calendars"]);
  const { lesson, canManage, weekTo, edit, attendance } = loaderData;
  const { id: lessonId, version, seriesVersion } = lesson;
  const when = `${formatDay(lesson.on, i18n.language as Locale)}, ${formatMinuteRange(lesson.from, lesson.to)}`;
  return (
    <Page>
      <PageHeader
        title={lesson.title}
        summary={when}
        actions={
          <>
            {edit && <CancelLesson lessonId={lessonId} version={version} />}
            <LinkButton to={paths.lessonFile(lessonId)} icon="download" reloadDocument>
              {t("calendars:fileOfLesson")}
            </LinkButton>
            <LinkButton to={weekTo} icon="calendar">
              {t("lesson.showWeek")}
            </LinkButton>
          </>
        }
      />
      {lesson.isCancelled && (
        <CancelledNotice
          lessonId={lessonId}
          version={version}
          reason={lesson.cancelReason}
          canRevive={canManage}
        />
      )}
      <LessonMarks lesson={lesson} canManage={canManage} />
      {attendance && <AttendanceCard lessonId={lessonId} {...attendance} />}
      {edit ? (
        <LessonForm
          key={version}
          schema={changeLessonSchema}
          intent="change"
          hidden={{ lessonId, version, ...(seriesVersion !== null && { seriesVersion }) }}
          lessonId={lessonId}
          isInSeries={seriesVersion !== null}
          {...edit}
          submitLabel={t("lesson.save")}
          cancelTo={weekTo}
        />
      ) : (
        <LessonFacts lesson={lesson} />
      )}
    </Page>
  );
}
