import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { inviteTrainersSchema } from "~/features/accounts/invite-many.schema";
import { inviteMany } from "~/features/accounts/invite-many.server";
import { ExportLinks } from "~/features/exports/components/export-links";
import { TrainerFilters } from "~/features/people/components/trainer-filters";
import { TrainerTable } from "~/features/people/components/trainer-table";
import { trainerList } from "~/features/people/trainer-list.query.server";
import { parseTrainerView, TRAINERS_PER_PAGE } from "~/features/people/trainer-view";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseNumberParameter } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import type { Route } from "./+types/trainers._index";

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams;
  const view = parseTrainerView(asked);
  const page = parseNumberParameter(asked.get("page"), 1, { min: 1, max: 10_000 });
  const list = await trainerList(requireActor(context), view, page);
  return { view, sort: asked.get("sort"), list };
});

export const action = intents({
  inviteMany: on(inviteTrainersSchema, async ({ actor, input, request }) =>
    answer(await inviteMany(actor, { ids: input.trainerIds, as: "trainer" }), {
      noun: "account",
      to: `${paths.trainers()}${new URL(request.url).search}`,
      toast: ({ invited, skipped }) => ({
        key: skipped > 0 ? "people:toast.invitedSome" : "people:toast.invitedMany",
        values: { count: invited, skipped },
      }),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "people:trainers.title" });

export default function Trainers({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const { list, view, sort } = loaderData;
  const { search: q, kind, siteId: site, account } = view;
  return (
    <Page width="wide">
      <PageHeader
        title={t("trainers.title")}
        summary={t("trainees.summary", { count: list.total })}
        actions={
          <>
            <ExportLinks list="trainers" filter={{ q, kind, site, account, sort }} />
            <LinkButton icon="group" to={paths.trainees()}>
              {t("trainees.title")}
            </LinkButton>
          </>
        }
      />
      <TrainerFilters view={view} sites={list.sites} sort={sort} />
      {list.rows.length === 0 ? (
        <EmptyState
          title={t("trainees.none")}
          icon="search"
          action={<LinkButton to={paths.trainers()}>{t("trainees.reset")}</LinkButton>}
        >
          {t("trainees.noneText")}
        </EmptyState>
      ) : (
        <TrainerTable rows={list.rows} />
      )}
      <Pagination page={list.page} pageSize={TRAINERS_PER_PAGE} total={list.total} />
    </Page>
  );
}
