import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ModulePractice } from "~/features/sites/components/module-practice";
import { modulePractice } from "~/features/sites/module-practice.query.server";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/modules.$code";

export const loader = reads(({ context, params }: Route.LoaderArgs) =>
  modulePractice(requireActor(context), params.code),
);

export default function ModulePage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation(["volumes", "common"]);
  const { code, title } = loaderData.module;
  return (
    <Page width="wide">
      <title>{`${code} ${title} – ${t("common:product")}`}</title>
      <PageHeader
        title={`${code} ${title}`}
        preline={t("module.preline")}
        crumbs={[{ label: t("title"), to: paths.volumes() }]}
      />
      <ModulePractice {...loaderData} />
    </Page>
  );
}
