import { useTranslation } from "react-i18next";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";

interface AvailabilityChoiceProps {
  trainers: readonly { id: string; name: string }[];
  chosen: string | null;
}

/** A planner chooses whose availability to see and enter. */
export function AvailabilityChoice({ trainers, chosen }: AvailabilityChoiceProps) {
  const { t } = useTranslation("cover");
  return (
    <FilterBar>
      <SelectField
        label={t("away.whose")}
        name="trainer"
        defaultValue={chosen ?? ""}
        emptyChoice={t("away.everybody")}
        choices={trainers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  );
}
