import { useTranslation } from "react-i18next";
import { DateField } from "~/ui/date-field";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import type { CoverPage } from "../cover-page.query.server";

/** What nobody holds, or whose lessons; from when to when. */
export function CoverFilter({ page }: { page: CoverPage }) {
  const { t } = useTranslation("cover");
  const { trainers, trainerId, startsOn, endsOn } = page;
  return (
    <FilterBar>
      <SelectField
        label={t("filter.trainer")}
        name="trainer"
        defaultValue={trainerId ?? ""}
        emptyChoice={t("filter.open")}
        choices={trainers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField label={t("filter.from")} name="from" defaultValue={startsOn} />
      <DateField label={t("filter.to")} name="to" defaultValue={endsOn} />
    </FilterBar>
  );
}
