import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { requireActor } from "~/auth/require-actor";
import { can } from "~/domain/access/can";
import { inviteTraineesSchema } from "~/features/accounts/invite-many.schema";
import { inviteMany } from "~/features/accounts/invite-many.server";
import { moveTraineesToClusterSchema } from "~/features/clusters/move-trainees-to-cluster.schema";
import { moveTraineesToCluster } from "~/features/clusters/move-trainees-to-cluster.server";
import { BulkForm } from "~/features/trainees/components/bulk-bar";
import { ColumnChoice } from "~/features/trainees/components/column-choice";
import { ListActions } from "~/features/trainees/components/list-actions";
import { NoTrainees } from "~/features/trainees/components/no-trainees";
import { TraineeFilters } from "~/features/trainees/components/trainee-filters";
import { TraineeTable } from "~/features/trainees/components/trainee-table";
import { isFiltered, parseView } from "~/features/trainees/list-view";
import { traineeList } from "~/features/trainees/trainee-list.query.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseNumberParameter } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import type { Route } from "./+types/trainees._index";

const MOST_PAGES = 10_000;
const FILTERS = ["q", "cohort", "cluster", "site", "state", "account"];
const LOOKS = ["column", "size"];

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams;
  const view = parseView(asked);
  const page = parseNumberParameter(asked.get("page"), 1, { min: 1, max: MOST_PAGES });
  const isPlanner = can(actor, "cluster.manage", null);
  return { view, isPlanner, list: await traineeList(actor, view, page) };
});

export const action = intents({
  inviteMany: on(inviteTraineesSchema, async ({ actor, input, request }) =>
    answer(await inviteMany(actor, { ids: input.traineeIds, as: "trainee" }), {
      noun: "account",
      to: listOf(request),
      toast: ({ invited, skipped }) => ({
        key: skipped > 0 ? "people:toast.invitedSome" : "people:toast.invitedMany",
        values: { count: invited, skipped },
      }),
    }),
  ),
  assignMany: on(moveTraineesToClusterSchema, async ({ actor, input, request }) =>
    answer(await moveTraineesToCluster(actor, input), {
      noun: "clusters",
      to: listOf(request),
      toast: ({ cluster, count }) => ({ key: "people:toast.assigned", values: { cluster, count } }),
    }),
  ),
});

/** The list as it is filtered and sorted now. */
function listOf(request: Request): string {
  return `${paths.trainees()}${new URL(request.url).search}`;
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "people:trainees.title" });

export default function Trainees({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const [search] = useSearchParams();
  const { list, view, isPlanner } = loaderData;
  const table = <TraineeTable rows={list.rows} columns={view.columns} isPlanner={isPlanner} />;
  return (
    <Page width="wide">
      <PageHeader
        title={t("trainees.title")}
        summary={
          isPlanner ? t("trainees.summary", { count: list.total }) : t("trainees.summaryTrainer")
        }
        actions={
          <ListActions isPlanner={isPlanner}>
            <ColumnChoice {...{ view, isPlanner }} keep={keptOf(search, ["sort", ...FILTERS])} />
          </ListActions>
        }
      />
      <TraineeFilters {...{ list, view, isPlanner }} keep={keptOf(search, ["sort", ...LOOKS])} />
      {list.rows.length === 0 && (
        <NoTrainees isFiltered={isFiltered(view.filter)} isPlanner={isPlanner} />
      )}
      {list.rows.length > 0 && !isPlanner && table}
      {list.rows.length > 0 && isPlanner && (
        <BulkForm
          clusters={list.clusters}
          from={list.today}
          keep={keptOf(search, ["sort", ...FILTERS])}
        >
          {table}
        </BulkForm>
      )}
      <Pagination page={list.page} pageSize={view.size} total={list.total} />
    </Page>
  );
}

function keptOf(search: URLSearchParams, names: readonly string[]): Record<string, string[]> {
  const kept = names.map((name) => [name, search.getAll(name).filter(Boolean)] as const);
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}
