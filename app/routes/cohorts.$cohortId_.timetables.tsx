import { useTranslation } from "react-i18next";
import { requireActor } from "~/auth/require-actor";
import { NewTimetableForm } from "~/features/schedule/components/new-timetable-form";
import { TimetableList } from "~/features/schedule/components/timetable-list";
import { cohortTimetables } from "~/features/schedule/timetable/cohort-timetables.query.server";
import { createTimetableSchema } from "~/features/schedule/timetable/create-timetable.schema";
import { createTimetable } from "~/features/schedule/timetable/create-timetable.server";
import { answer } from "~/http/answer";
import { intents, on } from "~/http/intents";
import { pageTitle } from "~/http/page-title";
import { parseId } from "~/http/parameters";
import { paths } from "~/http/paths";
import { reads } from "~/http/reads";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar } from "~/ui/filter-bar";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { SelectField } from "~/ui/select-field";
import type { Route } from "./+types/cohorts.$cohortId_.timetables";

export const loader = reads(async ({ context, params, request }: Route.LoaderArgs) => {
  const search = new URL(request.url).searchParams;
  return cohortTimetables(requireActor(context), parseId(params.cohortId), {
    phaseId: search.get("phase"),
    clusterId: search.get("cluster"),
  });
});

export const action = intents({
  create: on(createTimetableSchema, async ({ actor, input }) =>
    answer(await createTimetable(actor, input), {
      noun: "timetables",
      to: ({ draftId }) => paths.timetable(draftId),
    }),
  ),
});

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  pageTitle(matches, {
    key: "timetables:title",
    values: { cohort: loaderData?.cohort.name ?? "" },
  });

export default function CohortTimetables({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("timetables");
  const { cohort, drafts, fresh } = loaderData;
  return (
    <Page>
      <PageHeader
        title={t("title", { cohort: cohort.name })}
        summary={t("summary")}
        crumbs={[{ label: cohort.name, to: paths.cohort(cohort.id) }]}
      />
      {drafts.length > 0 ? (
        <TimetableList drafts={drafts} />
      ) : (
        <EmptyState title={t("empty")} icon="calendar">
          {t("emptyText")}
        </EmptyState>
      )}
      <Card title={t("new.title")}>
        <div className="stack stack--loose">
          <PhaseChoice page={loaderData} />
          {fresh && <NewTimetableForm key={fresh.phase.id} cohortId={cohort.id} fresh={fresh} />}
        </div>
      </Card>
    </Page>
  );
}

function PhaseChoice({ page }: { page: Route.ComponentProps["loaderData"] }) {
  const { t } = useTranslation("timetables");
  if (page.phases.length === 0) return <p>{t("new.noPhases")}</p>;
  return (
    <FilterBar label={t("new.phase")}>
      <SelectField
        name="phase"
        label={t("new.phase")}
        emptyChoice={t("new.choosePhase")}
        defaultValue={page.fresh?.phase.id ?? ""}
        choices={page.phases.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </FilterBar>
  );
}
