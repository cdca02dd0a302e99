import { useTranslation } from "react-i18next";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { ClusterList } from "../cluster-list.query.server";
import type { ClusterView } from "../cluster-view";

interface ClusterFiltersProps {
  view: ClusterView;
  cohorts: ClusterList["cohorts"];
}

/** Name or person, cohort, and whether what is over is shown as well. */
export function ClusterFilters({ view, cohorts }: ClusterFiltersProps) {
  const { t } = useTranslation("clusters");
  return (
    <FilterBar>
      <TextField
        label={t("filter.search")}
        name="q"
        type="search"
        autoComplete="off"
        defaultValue={view.search}
      />
      <SelectField
        label={t("filter.cohort")}
        name="cohort"
        emptyChoice={t("filter.allCohorts")}
        defaultValue={view.cohortId ?? ""}
        choices={cohorts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={t("filter.show")}
        name="show"
        emptyChoice={t("filter.running")}
        defaultValue={view.isWithPast ? "all" : ""}
        choices={[{ value: "all", label: t("filter.all") }]}
      />
    </FilterBar>
  );
}
