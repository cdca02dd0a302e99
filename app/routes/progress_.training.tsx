import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { TrainingTimeline } from "~/features/progress/components/training-timeline";
import { myTraining } from "~/features/progress/my-training.query.server";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { Route } from "./+types/progress_.training";

export const loader = reads(async ({ context }: Route.LoaderArgs) => ({
  training: await myTraining(requireActor(context)),
}));

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "learning:training.title" });

export default function MyTraining({ loaderData: { training } }: Route.ComponentProps) {
  const { t } = useTranslation(["learning", "progress"]);
  const locale = useLocale();
  const range = formatDayRange(training.startsOn, training.endsOn, locale);
  return (
    <Page>
      <PageHeader
        title={t("training.title")}
        summary={`${training.cohort} · ${range}`}
        crumbs={[{ label: t("progress:title"), to: paths.myProgress() }]}
      />
      {training.phases.length === 0 ? (
        <EmptyState title={t("training.empty")}>{t("training.emptyText")}</EmptyState>
      ) : (
        <Card>
          <TrainingTimeline training={training} />
        </Card>
      )}
    </Page>
  );
}
