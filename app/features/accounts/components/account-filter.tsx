import { useTranslation } from "react-i18next";
import { roles } from "~/domain/access/actor";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { accountStates, type AccountFilter as Filter } from "../account-list.schema";

export function AccountFilter({ filter }: { filter: Filter }) {
  const { t } = useTranslation(["admin", "shell", "common"]);
  return (
    <FilterBar>
      <TextField
        name="q"
        type="search"
        label={t("accounts.search")}
        defaultValue={filter.q}
        width="medium"
      />
      <SelectField
        name="role"
        label={t("accounts.role")}
        defaultValue={filter.role ?? ""}
        emptyChoice={t("common:all")}
        choices={roles.map((value) => ({ value, label: t(`shell:role.${value}`) }))}
      />
      <SelectField
        name="state"
        label={t("accounts.state")}
        defaultValue={filter.state ?? ""}
        emptyChoice={t("common:all")}
        choices={accountStates.map((value) => ({ value, label: t(`accounts.states.${value}`) }))}
      />
    </FilterBar>
  );
}
