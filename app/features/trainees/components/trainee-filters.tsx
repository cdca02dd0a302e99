import { useTranslation } from "react-i18next";
import { accountStates } from "~/domain/people/account-state";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { type ListView, listedStates } from "../list-view";
import type { TraineeList } from "../trainee-list.query.server";

interface TraineeFiltersProps {
  list: TraineeList;
  view: ListView;
  /** Sort, columns and size stay as the address says. */
  keep: Record<string, string | readonly string[]>;
  isPlanner: boolean;
}

/** Name, cohort, cluster, site and state; choices are the ones in which the viewer sees somebody. */
export function TraineeFilters({ list, view, keep, isPlanner }: TraineeFiltersProps) {
  const { t } = useTranslation("people");
  const { filter } = view;
  return (
    <FilterBar keep={keep}>
      <TextField
        label={t("trainees.search")}
        name="q"
        type="search"
        autoComplete="off"
        defaultValue={filter.search}
      />
      <SelectField
        label={t("trainees.cohort")}
        name="cohort"
        emptyChoice={t("trainees.allCohorts")}
        defaultValue={filter.cohortId ?? ""}
        choices={list.cohorts.map(toChoice)}
      />
      <SelectField
        label={t("trainees.cluster")}
        name="cluster"
        emptyChoice={t("trainees.allClusters")}
        defaultValue={filter.cluster ?? ""}
        choices={[
          { value: "none", label: t("trainees.withoutCluster") },
          ...list.clusters.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <SelectField
        label={t("trainees.site")}
        name="site"
        emptyChoice={t("trainees.allSites")}
        defaultValue={filter.siteId ?? ""}
        choices={list.sites.map(toChoice)}
      />
      <StateFilters view={view} isPlanner={isPlanner} />
    </FilterBar>
  );
}

function StateFilters({ view, isPlanner }: Pick<TraineeFiltersProps, "view" | "isPlanner">) {
  const { t } = useTranslation("people");
  return (
    <>
      <SelectField
        label={t("trainees.state")}
        name="state"
        emptyChoice={t("trainees.allStates")}
        defaultValue={view.filter.state ?? ""}
        choices={listedStates.map((state) => ({ value: state, label: t(`state.${state}`) }))}
      />
      {isPlanner && (
        <SelectField
          label={t("account.title")}
          name="account"
          emptyChoice={t("account.all")}
          defaultValue={view.filter.account ?? ""}
          choices={accountStates.map((state) => ({
            value: state,
            label: t(`account.state.${state}`),
          }))}
        />
      )}
    </>
  );
}

function toChoice({ id, name }: { id: string; name: string }) {
  return { value: id, label: name };
}
