import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { isDay } from "~/domain/calendar/day";
import { closeSiteSchema } from "~/features/sites/close-site.schema";
import { closeSite } from "~/features/sites/close-site.server";
import { ClosingConsequences } from "~/features/sites/components/closing-consequences";
import { ClosingDay, ClosingDecision } from "~/features/sites/components/closing-form";
import { siteClosing } from "~/features/sites/site-closing.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/sites.$siteId_.close";

export const loader = reads(({ context, params, request }: Route.LoaderArgs) => {
  const chosen = new URL(request.url).searchParams.get("day");
  const lastDay = chosen && isDay(chosen) ? chosen : null;
  return siteClosing(requireActor(context), parseId(params.siteId), lastDay);
});

export const action = intents({
  close: on(closeSiteSchema, async ({ actor, input }) =>
    answer(await closeSite(actor, input), {
      noun: "sites",
      to: paths.site(input.siteId),
      toast: "sites:toast.closed",
      conflicts: ["unread-consequences"],
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, { key: "sites:closing.title", values: { name: loaderData?.site.name ?? "" } });

export default function CloseSite({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("sites");
  const { site } = loaderData;
  return (
    <Page>
      <PageHeader
        title={t("closing.title", { name: site.name })}
        crumbs={[
          { label: t("title"), to: paths.sites() },
          { label: site.name, to: paths.site(site.id) },
        ]}
      />
      <div className="stack stack--loose">
        <ClosingDay {...loaderData} />
        <ClosingConsequences {...loaderData} />
        <ClosingDecision {...loaderData} />
      </div>
    </Page>
  );
}
