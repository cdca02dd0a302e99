import { useTranslation } from "react-i18next";
import { DateField } from "~/ui/date-field";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { AuditFilter as Filter } from "../audit-log.schema";
import { useActionName } from "./audit-action-name";

type AuditFilterProps = { filter: Filter; actions: readonly string[] };

export function AuditFilter({ filter, actions }: AuditFilterProps) {
  const { t } = useTranslation(["admin", "common"]);
  const nameOf = useActionName();
  return (
    <FilterBar>
      <TextField name="who" type="search" label={t("audit.who")} defaultValue={filter.who} />
      <DateField name="from" label={t("audit.from")} defaultValue={filter.from ?? ""} />
      <DateField name="to" label={t("audit.to")} defaultValue={filter.to ?? ""} />
      <SelectField
        name="action"
        label={t("audit.action")}
        defaultValue={filter.action ?? ""}
        emptyChoice={t("common:all")}
        choices={actions.map((value) => ({ value, label: nameOf(value) }))}
      />
      <TextField
        name="subject"
        type="search"
        label={t("audit.subject")}
        defaultValue={filter.subject}
      />
    </FilterBar>
  );
}
