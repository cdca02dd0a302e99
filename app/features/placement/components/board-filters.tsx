import { useTranslation } from "react-i18next";
import { Checkbox } from "~/ui/checkbox";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { PlanBoard } from "../board";
import type { BoardView } from "../board-view";

type BoardFiltersProps = { board: PlanBoard; view: BoardView };

/** Whom and what a board shows; how it shows it stays as the address says. */
export function BoardFilters({ board, view }: BoardFiltersProps) {
  const { t } = useTranslation("boards");
  const { span, colour, board: kind } = view;
  const selects = useSelects(board);
  const shown = board.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="board-filters">
      <FilterBar
        keep={{ board: kind, span, colour }}
        aside={<span className="small muted">{t("filter.shown", { count: shown })}</span>}
      >
        <TextField
          label={t("filter.name")}
          labelHidden
          placeholder={t("filter.name")}
          name="q"
          type="search"
          autoComplete="off"
          defaultValue={view.q}
        />
        {selects.map(({ name, ...select }) => (
          <SelectField
            key={name}
            {...select}
            name={name}
            labelHidden
            defaultValue={view[name] ?? ""}
          />
        ))}
        <Checkbox
          label={t("filter.onlyFindings")}
          name="findings"
          value="only"
          defaultChecked={view.onlyFindings}
        />
      </FilterBar>
    </div>
  );
}

/** Cluster, district and phase, each with its words for all of them. */
function useSelects({ clusters, districts, phases }: PlanBoard) {
  const { t } = useTranslation("boards");
  const without = { value: "none", label: t("people.noCluster") };
  return [
    {
      name: "cluster",
      label: t("filter.cluster"),
      emptyChoice: t("filter.allClusters"),
      choices: [...clusters.map(({ id, name }) => ({ value: id, label: name })), without],
    },
    {
      name: "district",
      label: t("filter.district"),
      emptyChoice: t("filter.allDistricts"),
      choices: districts.map((district) => ({ value: district, label: district })),
    },
    {
      name: "phase",
      label: t("filter.phase"),
      emptyChoice: t("filter.allPhases"),
      choices: phases.map(({ id, title }) => ({ value: id, label: title })),
    },
  ] as const;
}
