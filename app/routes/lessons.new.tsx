import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { addLessonSchema } from "~/features/schedule/add-lesson.schema";
import { addLesson } from "~/features/schedule/add-lesson.server";
import { askPlanner } from "~/features/schedule/ask-planner.server";
import { LessonForm } from "~/features/schedule/components/lesson-form";
import { lessonChoices } from "~/features/schedule/lesson-choices.query.server";
import { clustersWanted, newDraft } from "~/features/schedule/lesson-draft";
import { CLASH_CODES } from "~/features/schedule/lesson-failure";
import { previewLesson } from "~/features/schedule/lesson-preview.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/lessons.new";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const search = new URL(request.url).searchParams;
  const choices = await lessonChoices(actor, clustersWanted(search));
  const draft = newDraft(search, choices, { today: today(), trainerId: actor.trainerId });
  return { choices, draft, preview: await previewLesson(actor, draft, null) };
});

export const action = intents({
  add: on(addLessonSchema, async ({ actor, input }) =>
    input.ask
      ? answer(await askPlanner(actor, input, null), {
          noun: "schedule",
          to: paths.week(input.clusterIds[0] ?? "", input.day),
          toast: "schedule:toast.asked",
        })
      : answer(await addLesson(actor, input), {
          noun: "schedule",
          to: paths.week(input.clusterIds[0] ?? "", input.day),
          toast: "schedule:toast.added",
          conflicts: CLASH_CODES,
        }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "schedule:lesson.new" });

export default function NewLesson({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["schedule", "series", "slots"]);
  const { choices, draft, preview } = loaderData;
  const [cluster] = draft.clusterIds ?? [];
  return (
    <Page>
      <PageHeader
        title={t("lesson.new")}
        actions={
          <>
            <LinkButton to={paths.findTime(cluster ? { cluster } : {})} icon="clock">
              {t("slots:title")}
            </LinkButton>
            <LinkButton to={paths.newSeries(cluster ? { cluster } : {})} icon="refresh">
              {t("series:repeat")}
            </LinkButton>
          </>
        }
      />
      <LessonForm
        schema={addLessonSchema}
        intent="add"
        lessonId={null}
        draft={draft}
        choices={choices}
        preview={preview}
        submitLabel={t("lesson.add")}
        cancelTo={cluster ? paths.week(cluster, String(draft.day)) : paths.home()}
      />
    </Page>
  );
}
