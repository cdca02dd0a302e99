import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { ProgrammeTable } from "~/features/curricula/components/programme-table";
import { programmeList } from "~/features/curricula/programme-list.query.server";
import { pageTitle } from "~/http/page-title";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import type { Route } from "./+types/programmes._index";

export const loader = reads(async ({ context }: Route.LoaderArgs) => ({
  programmes: await programmeList(requireActor(context)),
}));

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "curricula:programmes" });

export default function Programmes({ loaderData: { programmes } }: Route.ComponentProps) {
  const { t } = useTranslation("curricula");
  return (
    <Page width="wide">
      <PageHeader title={t("programmes")} summary={t("programmesSummary")} />
      {programmes.length === 0 ? (
        <EmptyState title={t("programmesEmpty")} icon="book">
          {t("programmesEmptyText")}
        </EmptyState>
      ) : (
        <ProgrammeTable programmes={programmes} />
      )}
    </Page>
  );
}
