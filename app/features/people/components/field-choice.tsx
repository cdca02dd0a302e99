import { useTranslation } from "react-i18next";
import { isDay } from "~/domain/calendar/day";
import { RadioInput } from "~/ui/form/inputs";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { MergeField } from "../merge-preview.query.server";

/** One field of both entries: the same, or a choice between the two. */
export function FieldChoice({ field: { name, keep, gone } }: { field: MergeField }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const label = t(`edit.fact.${name as "email"}`);
  const shown = (value: string | number | null) => {
    if (value === null || value === "") return t("trainee.none");
    return typeof value === "string" && isDay(value) ? formatDate(value, locale) : String(value);
  };
  if (keep === gone) {
    return (
      <p>
        <span className="strong">{label}</span>
        {`: ${shown(keep)}`}
      </p>
    );
  }
  return (
    <RadioInput
      label={label}
      name={name}
      horizontal
      choices={[
        { value: "keep", label: shown(keep) },
        { value: "gone", label: shown(gone) },
      ]}
    />
  );
}
