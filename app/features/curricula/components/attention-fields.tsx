import { useTranslation } from "react-i18next";
import { TextInput } from "~/ui/form/inputs";

const figure = { type: "number", min: 1, max: 100, width: "short", required: true } as const;

/** From when on somebody needs attention, and what may be reported as an absence. */
export function AttentionFields() {
  const { t } = useTranslation("curricula");
  return (
    <>
      <div className="form-grid">
        <TextInput label={t("settings.missedPercent")} name="missedPercent" {...figure} />
        <TextInput label={t("settings.missedDays")} name="missedDays" {...figure} />
      </div>
      <TextInput
        label={t("settings.leastLessons")}
        name="leastLessons"
        hint={t("settings.leastLessonsHint")}
        {...figure}
      />
      <div className="form-grid">
        <TextInput
          label={t("settings.longestAbsence")}
          name="longestAbsenceDays"
          {...figure}
          max={366}
        />
        <TextInput
          label={t("settings.latestReport")}
          name="latestReportDays"
          {...figure}
          min={0}
          max={60}
        />
      </div>
      <TextInput
        label={t("settings.weeksBehind")}
        name="weeksBehind"
        hint={t("settings.weeksBehindHint")}
        {...figure}
        min={0}
        max={26}
      />
    </>
  );
}
