import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { CompareChoice } from "~/features/placement/components/compare-choice";
import { CompareLoads } from "~/features/placement/components/compare-loads";
import { ComparePeople } from "~/features/placement/components/compare-people";
import { FigureTable } from "~/features/placement/components/figure-table";
import { comparePlans } from "~/features/placement/versions/compare-plans.query.server";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { Route } from "./+types/cohorts.$cohortId_.compare";

export const loader = reads(({ context, params, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams.getAll("plan");
  return comparePlans(requireActor(context), parseId(params.cohortId), asked);
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "versions:title",
    values: { cohort: loaderData?.cohort.name ?? "" },
  });

export default function ComparePlansPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["versions", "placement"]);
  const { cohort, plans, compared } = loaderData;
  return (
    <Page width="wide">
      <PageHeader
        title={t("title", { cohort: cohort.name })}
        summary={t("lead")}
        crumbs={[
          { label: cohort.name, to: paths.cohort(cohort.id) },
          { label: t("placement:plans"), to: paths.plans(cohort.id) },
        ]}
      />
      {plans.length === 0 ? (
        <EmptyState icon="board" title={t("placement:empty")} />
      ) : (
        <>
          <CompareChoice plans={plans} key={compared.map(({ plan }) => plan.id).join()} />
          <Section title={t("figures")}>
            <FigureTable
              caption={t("figuresCaption")}
              plans={compared.map(({ plan, figures }) => ({
                key: plan.id,
                title: (
                  <>
                    <TextLink to={paths.plan(plan.id)}>{plan.name}</TextLink>
                    <br />
                    <span className="small muted">{t(`placement:state.${plan.state}`)}</span>
                  </>
                ),
                figures,
              }))}
            />
          </Section>
          <ComparePeople {...loaderData} />
          <CompareLoads {...loaderData} />
        </>
      )}
    </Page>
  );
}
