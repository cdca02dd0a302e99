import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { FairnessTable } from "~/features/wishes/components/fairness-table";
import { fairness } from "~/features/wishes/fairness.query.server";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cohorts.$cohortId_.fairness";

export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  fairness(requireActor(context), parseId(params.cohortId)),
);

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "wishes:ledger.title",
    values: { cohort: loaderData?.cohort.name ?? "" },
  });

export default function FairnessPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("wishes");
  const { cohort, rows, middle } = loaderData;
  return (
    <Page width="wide">
      <PageHeader
        title={t("ledger.title", { cohort: cohort.name })}
        summary={t("ledger.text")}
        crumbs={[
          { label: cohort.name, to: paths.cohort(cohort.id) },
          { label: t("manage.short"), to: paths.wishes(cohort.id) },
        ]}
      />
      <p>
        {middle
          ? t("ledger.middle", {
              minutes: middle.minutes,
              granted: middle.wishesGranted,
              answered: middle.wishesAnswered,
            })
          : t("ledger.withheld")}
      </p>
      <FairnessTable rows={rows} />
    </Page>
  );
}
