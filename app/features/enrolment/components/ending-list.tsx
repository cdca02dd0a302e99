import { useTranslation } from "react-i18next";
import { addDays } from "~/domain/calendar/day";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { Icon } from "~/ui/icon";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { EnrolmentPreview } from "../enrolment-preview.server";

/** Sentence by sentence what ends, what falls and what stays open. */
export function EndingList({ preview }: { preview: EnrolmentPreview }) {
  const { t } = useTranslation("enrolment");
  const { affected, state } = preview;
  const { lessons, absences, attendances, openRecords, openAssessments, openWishes } = affected;
  const wishes = state === "deferred" ? "ending.wishesWait" : "ending.wishesFall";
  return (
    <ul className="plain-list plain-list--lined">
      <ClusterLines preview={preview} />
      {lessons > 0 && <li>{t("ending.lessons", { count: lessons })}</li>}
      <PlacementLines preview={preview} />
      {absences > 0 && <li>{t("ending.absences", { count: absences })}</li>}
      {attendances > 0 && <li>{t("ending.attendances", { count: attendances })}</li>}
      {openRecords > 0 && <li>{t("ending.records", { count: openRecords })}</li>}
      {openAssessments > 0 && <li>{t("ending.assessments", { count: openAssessments })}</li>}
      {openWishes > 0 && <li>{t(wishes, { count: openWishes })}</li>}
      <li className="muted">{t("ending.kept")}</li>
    </ul>
  );
}

function ClusterLines({ preview }: { preview: EnrolmentPreview }) {
  const { t } = useTranslation("enrolment");
  const locale = useLocale();
  const { effectiveOn, affected } = preview;
  const lastDay = formatDate(addDays(effectiveOn, -1), locale);
  return affected.clusters.map(({ id, name, startsOn, left }) => {
    const isPlanned = startsOn >= effectiveOn;
    return (
      <li key={`${id} ${startsOn}`} className="stack stack--tight">
        <span>
          {t(isPlanned ? "ending.clusterFalls" : "ending.cluster", { name, day: lastDay })}
        </span>
        {!isPlanned && left < CLUSTER_SIZE.least && (
          <span className="inline small">
            <Icon name="warning" size="small" />
            {t("ending.clusterSmall", { count: left, least: CLUSTER_SIZE.least })}
          </span>
        )}
      </li>
    );
  });
}

function PlacementLines({ preview }: { preview: EnrolmentPreview }) {
  const { t } = useTranslation("enrolment");
  const locale = useLocale();
  const { effectiveOn, affected } = preview;
  return affected.placements.map(({ id, site, phase, plan, planState, startsOn, endsOn }) => {
    const key = startsOn >= effectiveOn ? "ending.placementFalls" : "ending.placement";
    const dates = {
      from: formatDate(startsOn, locale),
      until: formatDate(addDays(effectiveOn, -1), locale),
      planned: formatDate(endsOn, locale),
    };
    return (
      <li key={id} className="stack stack--tight">
        <span>{t(key, { site, phase, ...dates })}</span>
        <span className="small muted">{t(`plan.${planState}`, { plan })}</span>
      </li>
    );
  });
}
