import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Stat } from "~/ui/stat";
import { formatDate } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { CohortPage } from "../cohort-page.query.server";

/** The cohort in four numbers, each leading to where it is explained. */
export function CohortStats({ cohort }: { cohort: CohortPage }) {
  const { t } = useTranslation("cohorts");
  const locale = useLocale();
  const { trainees, clusters, withoutCluster, placement, phaseNow } = cohort.figures;
  return (
    <div className="columns columns--narrow columns--fit">
      <Stat
        label={t("column.phase")}
        value={phaseNow?.title ?? "–"}
        hint={phaseNow ? t("until", { on: formatDate(phaseNow.endsOn, locale) }) : t("noPhase")}
      />
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
      {placement && (
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
