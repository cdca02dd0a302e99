import { useTranslation } from "react-i18next";
import { DateField } from "~/ui/date-field";
import { FilterBar } from "~/ui/filter-bar";
import { SelectField } from "~/ui/select-field";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortPreview } from "../cohort-preview.query.server";

interface CohortChoiceProps {
  programmes: readonly { id: string; code: string; title: string }[];
  preview: CohortPreview;
}

/** Programme and days; the preview below follows every change. */
export function CohortChoice({ programmes, preview }: CohortChoiceProps) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  return (
    <FilterBar label={t("new.choice")}>
      <SelectField
        label={t("new.programme")}
        name="programme"
        emptyChoice={false}
        choices={programmes.map(({ id, code, title }) => ({
          value: id,
          label: `${code} – ${title}`,
        }))}
        key={preview.programmeId}
        defaultValue={preview.programmeId}
      />
      <SelectField
        label={t("new.from")}
        name="from"
        emptyChoice={t("new.fromTemplate")}
        choices={preview.models.map(({ id, name }) => ({
          value: id,
          label: t("new.fromCohort", { name }),
        }))}
        key={`from-${preview.model?.id}`}
        defaultValue={preview.model?.id ?? ""}
      />
      <DateField
        label={t("new.start")}
        name="start"
        key={`start-${preview.startsOn}`}
        defaultValue={preview.startsOn}
      />
      <DateField
        label={t("new.endElse", { on: formatDate(preview.proposedEnd, locale) })}
        name="end"
        key={`end-${preview.endsOn}`}
        defaultValue={preview.isOwnEnd ? preview.endsOn : ""}
      />
    </FilterBar>
  );
}
