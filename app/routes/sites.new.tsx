import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { NewSiteForm } from "~/features/sites/components/new-site-form";
import { createSite } from "~/features/sites/create-site.server";
import { createSiteSchema } from "~/features/sites/site.schema";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/sites.new";

export const loader = reads(async ({ context }: Route.LoaderArgs) => {
  ensure(can(requireActor(context), "site.manage", null));
  return { today: today() };
});

export const action = intents({
  create: on(createSiteSchema, async ({ actor, input }) =>
    answer(await createSite(actor, input), {
      noun: "sites",
      to: ({ siteId }) => paths.site(siteId),
      toast: "sites:toast.created",
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "sites:form.newTitle" });

export default function NewSite({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("sites");
  return (
    <Page>
      <PageHeader title={t("form.newTitle")} crumbs={[{ label: t("title"), to: paths.sites() }]} />
      <NewSiteForm today={loaderData.today} />
    </Page>
  );
}
