import { useTranslation } from "react-i18next";
import { useLocale } from "~/words/use-locale";
import type { EnrolmentPreview } from "../enrolment-preview.server";

const COUNTED = ["clusters", "lessons", "placements", "absences"] as const;

/** One sentence: how much of what depends on the step. */
export function AffectedSummary({ preview }: { preview: EnrolmentPreview }) {
  const { t } = useTranslation("enrolment");
  const locale = useLocale();
  const { clusters, lessons, placements, absences } = preview.affected;
  const counts = { clusters: clusters.length, lessons, placements: placements.length, absences };
  const parts = COUNTED.filter((name) => counts[name] > 0).map((name) =>
    t(`count.${name}`, { count: counts[name] }),
  );
  const total = COUNTED.reduce((sum, name) => sum + counts[name], 0);
  if (total === 0) return <p className="strong">{t("affected.nothing")}</p>;
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
  return (
    <p className="strong">
      {t(preview.ends ? "affected.ends" : "affected.stays", { list, count: total })}
    </p>
  );
}
