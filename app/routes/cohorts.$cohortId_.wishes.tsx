import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { cohortWishes } from "~/features/wishes/cohort-wishes.query.server";
import { PendingLimits } from "~/features/wishes/components/pending-limits";
import { PhaseDemand } from "~/features/wishes/components/phase-demand";
import { setWishWindowSchema } from "~/features/wishes/set-wish-window.schema";
import { setWishWindow } from "~/features/wishes/set-wish-window.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cohorts.$cohortId_.wishes";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  cohortWishes(requireActor(context), parseId(params.cohortId)),
);

export const action = intents({
  window: on(setWishWindowSchema, async ({ actor, input }) =>
    answer(await setWishWindow(actor, input), {
      noun: "wishes",
      to: ({ cohortId }) => paths.wishes(cohortId),
      toast: "wishes:toast.window",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "wishes:manage.title",
    values: { cohort: loaderData?.cohort.name ?? "" },
  });

export default function CohortWishesPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("wishes");
  const { cohort, phases, pending } = loaderData;
  return (
    <Page>
      <PageHeader
        title={t("manage.title", { cohort: cohort.name })}
        summary={t("manage.summary")}
        crumbs={[{ label: cohort.name, to: paths.cohort(cohort.id) }]}
        actions={
          <LinkButton icon="chart" to={paths.fairness(cohort.id)}>
            {t("manage.fairness")}
          </LinkButton>
        }
      />
      <PendingLimits pending={pending} />
      {phases.length === 0 && <EmptyState title={t("noPhases")} />}
      {phases.map((phase) => (
        <PhaseDemand key={phase.id} phase={phase} />
      ))}
    </Page>
  );
}
