import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { CapacitySection } from "~/features/sites/components/capacity-section";
import { OpeningHours } from "~/features/sites/components/opening-hours";
import { Presence } from "~/features/sites/components/presence-table";
import { SiteAbout } from "~/features/sites/components/site-about";
import { SiteTrainers } from "~/features/sites/components/site-trainers";
import { ValidityBadge } from "~/features/sites/components/validity-badge";
import { setCapacitySchema } from "~/features/sites/set-capacity.schema";
import { setCapacity } from "~/features/sites/set-capacity.server";
import { sitePage } from "~/features/sites/site-page.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/sites.$siteId";

export const loader = reads(({ context, params }: Route.LoaderArgs) =>
  sitePage(requireActor(context), parseId(params.siteId)),
);

export const action = intents({
  setCapacity: on(setCapacitySchema, async ({ actor, input }) =>
    answer(await setCapacity(actor, input), {
      noun: "sites",
      to: paths.site(input.siteId),
      toast: "sites:toast.saved",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) => {
  const [title] = pageTitle(matches, { key: "sites:title" });
  return [{ title: `${loaderData?.site.name ?? ""} – ${title?.title ?? ""}` }];
};

export default function SitePageRoute({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("sites");
  const { site, openingHours, trainers, capacities, presence, mayEdit } = loaderData;
  const status =
    site.validFrom > loaderData.today
      ? "upcoming"
      : site.validTo && site.validTo < loaderData.today
        ? "closed"
        : "open";
  return (
    <Page>
      <PageHeader
        title={site.name}
        preline={`${site.code} · ${site.district}`}
        badges={<ValidityBadge status={status} {...site} />}
        crumbs={mayEdit ? [{ label: t("title"), to: paths.sites() }] : []}
      />
      <div className="split">
        <div className="stack stack--loose">
          <Presence when="now" people={presence.now} areLinked />
          <Presence when="next" people={presence.next} areLinked={mayEdit} />
          <CapacitySection capacities={capacities} mayEdit={mayEdit} site={site} />
        </div>
        <div className="stack">
          <SiteAbout site={site} mayEdit={mayEdit} />
          <OpeningHours hours={openingHours} />
          <SiteTrainers trainers={trainers} />
        </div>
      </div>
    </Page>
  );
}
