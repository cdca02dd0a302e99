import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { cohortList } from "~/features/cohorts/cohort-list.query.server";
import { CohortTable } from "~/features/cohorts/components/cohort-table";
import { CohortViews } from "~/features/cohorts/components/cohort-views";
import { ExportLinks } from "~/features/exports/components/export-links";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/cohorts._index";

export const loader = reads(async ({ context }: Route.LoaderArgs) => ({
  cohorts: await cohortList(requireActor(context)),
}));

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "cohorts:title" });

export default function Cohorts({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("cohorts");
  const create = (
    <LinkButton variant="primary" icon="add" to={paths.newCohort()}>
      {t("new.title")}
    </LinkButton>
  );
  const { cohorts } = loaderData;
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        summary={t("summary")}
        actions={
          <>
            <ExportLinks list="cohorts" />
            {create}
          </>
        }
      />
      <CohortViews />
      {cohorts.length === 0 ? (
        <EmptyState title={t("empty")} icon="school" action={create}>
          {t("emptyText")}
        </EmptyState>
      ) : (
        <CohortTable cohorts={cohorts} />
      )}
    </Page>
  );
}
