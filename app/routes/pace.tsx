import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { PaceGroupCard, PaceText } from "~/features/progress/components/pace-group";
import { pacePage } from "~/features/progress/pace.query.server";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Segments } from "~/ui/segments";
import { TextLink } from "~/ui/text-link";
import type { Route } from "./+types/pace";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const cohort = asked.get("cohort");
  const onlyAttention = asked.get("show") !== "all";
  return { cohort, ...(await pacePage(requireActor(context), { cohort, onlyAttention })) };
});

export const meta: Route.MetaFunction = ({ matches }) => pageTitle(matches, { key: "pace:title" });

export default function PacePage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("pace");
  const { groups, cohorts, cohort, isTooMany } = loaderData;
  return (
    <Page>
      <PageHeader title={t("title")} summary={t("summary")} />
      <div className="stack">
        <div className="inline inline--spread">
          <Segments
            label={t("show.label")}
            param="show"
            fallback="attention"
            segments={[
              { value: "attention", label: t("show.attention") },
              { value: "all", label: t("show.all") },
            ]}
          />
          {cohort && <TextLink to={paths.pace()}>{t("allCohorts")}</TextLink>}
        </div>
        <Card title={t("cohorts")}>
          <ul className="plain-list plain-list--lined">
            {cohorts.map(({ id, name, pace }) => (
              <li key={id} className="inline inline--spread">
                <TextLink to={paths.pace({ cohort: id })}>{name}</TextLink>
                <span className="muted small">
                  {pace ? <PaceText pace={pace} /> : t("withheld")}
                </span>
              </li>
            ))}
          </ul>
        </Card>
        {groups.length === 0 ? (
          <EmptyState
            icon={isTooMany ? "school" : "success"}
            title={t(isTooMany ? "tooMany" : "empty")}
          >
            {t(isTooMany ? "tooManyText" : "emptyText")}
          </EmptyState>
        ) : (
          <div className="columns columns--wide">
            {groups.map((group) => (
              <PaceGroupCard key={`${group.cohort.id} ${group.cluster?.id ?? ""}`} group={group} />
            ))}
          </div>
        )}
      </div>
    </Page>
  );
}
