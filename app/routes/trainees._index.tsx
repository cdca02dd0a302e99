import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { can } from "~/domain/access/can";
import { NoTrainees } from "~/features/trainees/components/no-trainees";
import { TraineeFilters } from "~/features/trainees/components/trainee-filters";
import { TraineeTable } from "~/features/trainees/components/trainee-table";
import { PAGE_SIZE, parseFilter } from "~/features/trainees/list-view";
import { traineeList } from "~/features/trainees/trainee-list.query.server";
import { pageTitle } from "~/http/page-title";
import { parseNumberParameter } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { LinkButton } from "~/ui/link-button";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import type { Route } from "./+types/trainees._index";

const MOST_PAGES = 10_000;

export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const actor = requireActor(context);
  const asked = new URL(request.url).searchParams;
  const filter = parseFilter(asked);
  const sort = asked.get("sort");
  const page = parseNumberParameter(asked.get("page"), 1, { min: 1, max: MOST_PAGES });
  return {
    filter,
    sort,
    isPlanner: can(actor, "cluster.manage", null),
    list: await traineeList(actor, filter, { sort, page }),
  };
});

export const meta: Route.MetaFunction = ({ matches }) =>
  pageTitle(matches, { key: "people:trainees.title" });

export default function Trainees({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("people");
  const { list, filter, sort, isPlanner } = loaderData;
  const isFiltered = filter.search !== "" || Boolean(filter.cohortId ?? filter.cluster);
  return (
    <Page width="wide">
      <PageHeader
        title={t("trainees.title")}
        summary={
          isPlanner ? t("trainees.summary", { count: list.total }) : t("trainees.summaryTrainer")
        }
        actions={
          <LinkButton icon="group" to={paths.myClusters()}>
            {t(isPlanner ? "trainees.clusters" : "trainees.myClusters")}
          </LinkButton>
        }
      />
      <TraineeFilters list={list} filter={filter} sort={sort} />
      {list.rows.length === 0 ? (
        <NoTrainees isFiltered={isFiltered} isPlanner={isPlanner} />
      ) : (
        <TraineeTable rows={list.rows} isPlanner={isPlanner} />
      )}
      <Pagination page={list.page} pageSize={PAGE_SIZE} total={list.total} />
    </Page>
  );
}
