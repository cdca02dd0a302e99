import { useTranslation } from "react-i18next";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { TraineeList } from "../trainee-list.query.server";

interface TraineeFiltersProps {
  list: TraineeList;
  filter: { search: string; cohortId: string | null; cluster: string | null };
  sort: string | null;
}

/** Name, cohort and cluster; choices are the ones in which the viewer sees somebody. */
export function TraineeFilters({ list, filter, sort }: TraineeFiltersProps) {
  const { t } = useTranslation("people");
  const inCohort = list.clusters.filter(
    ({ cohortId }) => !filter.cohortId || cohortId === filter.cohortId,
  );
  return (
    <FilterBar keep={sort ? { sort } : {}}>
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
        choices={list.cohorts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={t("trainees.cluster")}
        name="cluster"
        emptyChoice={t("trainees.allClusters")}
        defaultValue={filter.cluster ?? ""}
        choices={[
          { value: "none", label: t("trainees.withoutCluster") },
          ...inCohort.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
    </FilterBar>
  );
}
