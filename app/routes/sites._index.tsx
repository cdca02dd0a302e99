import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ExportLinks } from "~/features/exports/components/export-links";
import { SiteTable } from "~/features/sites/components/site-table";
import { SiteTabs } from "~/features/sites/components/site-tabs";
import { siteList } from "~/features/sites/site-list.query.server";
import { pageTitle } from "~/http/page-title";
import { parseChoice } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Segments } from "~/ui/segments";
import type { Route } from "./+types/sites._index";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const show = parseChoice(new URL(request.url).searchParams.get("show"), ["open", "all"]);
  return { show, ...(await siteList(requireActor(context))) };
});

export const meta: Route.MetaFunction = ({ matches }) => pageTitle(matches, { key: "sites:title" });

export default function SitesPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("sites");
  const { show, sites, until } = loaderData;
  const open = sites.filter(({ status }) => status === "open");
  const shown = show === "all" ? sites : sites.filter(({ status }) => status !== "closed");
  const places = open.reduce((sum, site) => sum + site.places, 0);
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        summary={t("summary", {
          count: open.length,
          places: t("places", { count: places }),
        })}
        actions={
          <>
            <ShownSites />
            <ExportLinks list="sites" more={[{ list: "capacities" }]} />
            <LinkButton variant="primary" icon="add" to={paths.newSite()}>
              {t("list.create")}
            </LinkButton>
          </>
        }
      />
      <SiteTabs />
      {sites.length === 0 ? (
        <EmptyState title={t("list.empty")} icon="place">
          {t("list.emptyText")}
        </EmptyState>
      ) : (
        <SiteTable sites={shown} until={until} />
      )}
    </Page>
  );
}

function ShownSites() {
  const { t } = useTranslation("sites");
  return (
    <Segments
      label={t("list.show")}
      param="show"
      fallback="open"
      segments={[
        { value: "open", label: t("list.open") },
        { value: "all", label: t("list.all") },
      ]}
    />
  );
}
