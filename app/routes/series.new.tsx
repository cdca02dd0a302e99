import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { addSeries } from "~/features/schedule/add-series.server";
import { SeriesForm } from "~/features/schedule/components/series-form";
import { lessonChoices } from "~/features/schedule/lesson-choices.query.server";
import { clustersWanted, newDraft } from "~/features/schedule/lesson-draft";
import { CLASH_CODES } from "~/features/schedule/lesson-failure";
import { phaseChoices } from "~/features/schedule/phase-choices.query.server";
import { addSeriesSchema } from "~/features/schedule/series.schema";
import { newSeriesDraft } from "~/features/schedule/series-draft";
import { previewSeries } from "~/features/schedule/series-preview.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/series.new";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const search = new URL(request.url).searchParams;
  const choices = await lessonChoices(actor, clustersWanted(search));
  const lesson = newDraft(search, choices, { today: today(), trainerId: actor.trainerId });
  const draft = newSeriesDraft(lesson, search);
  return {
    choices,
    draft,
    phases: await phaseChoices(actor),
    preview: await previewSeries(actor, draft),
  };
});

export const action = intents({
  add: on(addSeriesSchema, async ({ actor, input }) =>
    answer(await addSeries(actor, input), {
      noun: "schedule",
      to: ({ seriesId }) => paths.series(seriesId),
      toast: "series:toast.added",
      conflicts: CLASH_CODES,
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) => pageTitle(matches, { key: "series:new" });

export default function NewSeries({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("series");
  const { choices, draft, phases, preview } = loaderData;
  const [cluster] = draft.clusterIds ?? [];
  return (
    <Page>
      <PageHeader title={t("new")} summary={t("newText")} />
      <SeriesForm
        draft={draft}
        choices={choices}
        phases={phases}
        preview={preview}
        cancelTo={cluster ? paths.week(cluster, String(draft.day)) : paths.home()}
      />
    </Page>
  );
}
