import { useTranslation } from "react-i18next";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { EnrolmentPage } from "../enrolment-page.query.server";

/** For who takes part from the day on: what stays, and what planning has to find for them. */
export function StayingList({ enrolment }: { enrolment: EnrolmentPage }) {
  const { t } = useTranslation("enrolment");
  const locale = useLocale();
  const { preview, cohort } = enrolment;
  if (!preview) return null;
  const { affected, phases } = preview;
  const needsSite = phases.filter(
    ({ startsOn, endsOn }) =>
      !affected.placements.some((one) => one.startsOn <= endsOn && one.endsOn >= startsOn),
  );
  return (
    <ul className="plain-list plain-list--lined">
      {preview.cohort?.isOther && (
        <li>{t("staying.cohort", { from: cohort.name, to: preview.cohort.name })}</li>
      )}
      {affected.clusters.map(({ id, name }) => (
        <li key={id}>{t("staying.cluster", { name })}</li>
      ))}
      {affected.clusters.length === 0 && <li>{t("staying.noCluster")}</li>}
      {affected.placements.map(({ id, site, phase, plan, planState, startsOn, endsOn }) => (
        <li key={id}>
          {t(planState === "published" ? "staying.placement" : "staying.drafted", {
            ...{ site, phase, plan },
            days: formatDayRange(startsOn, endsOn, locale),
          })}
        </li>
      ))}
      {needsSite.map(({ title, startsOn, endsOn }) => (
        <li key={title + startsOn}>
          {t("staying.noSite", { phase: title, days: formatDayRange(startsOn, endsOn, locale) })}
        </li>
      ))}
    </ul>
  );
}
