import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Stat } from "~/ui/stat";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortPage } from "../cohort-page.query.server";

/** The cohort in four numbers, each leading to where it is explained. */
export function CohortStats({ cohort }: { cohort: CohortPage }) {
  const { t } = useTranslation("cohorts");
  const { trainees, clusters, withoutCluster, placement } = cohort.figures;
  return (
    <div className="columns columns--narrow columns--fit">
      <PhaseStat cohort={cohort} />
      <Stat
        label={t("column.trainees")}
        value={trainees}
        to={paths.trainees({ cohort: cohort.id })}
      />
      <Stat
        label={t("column.clusters")}
        value={clusters}
        hint={withoutCluster > 0 ? `${withoutCluster} ${t("page.withoutCluster")}` : undefined}
        tone={withoutCluster > 0 ? "warning" : "neutral"}
        to={paths.clusters(cohort.id)}
      />
      {placement && trainees > 0 && (
        <Stat
          label={t("column.placed")}
          value={t("placedOf", { placed: placement.placed, all: trainees })}
          hint={t("placedIn", { phase: placement.phase.title })}
          tone={placement.unplaced > 0 ? "warning" : "neutral"}
          to={paths.plans(cohort.id)}
        />
      )}
    </div>
  );
}

function PhaseStat({ cohort }: { cohort: CohortPage }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  const { phaseNow } = cohort.figures;
  if (phaseNow) {
    const hint = t("until", { on: formatDate(phaseNow.endsOn, locale) });
    return <Stat label={t("column.phase")} value={phaseNow.title} hint={hint} />;
  }
  const isAhead = cohort.startsOn > cohort.today;
  const hint = isAhead ? t("notBegun", { on: formatDate(cohort.startsOn, locale) }) : t("noPhase");
  return <Stat label={t("column.phase")} value="–" hint={hint} />;
}
