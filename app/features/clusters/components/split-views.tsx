import { useTranslation } from "react-i18next";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { Segments } from "~/ui/segments";
import type { CohortClusters } from "../cohort-clusters.query.server";

/** What to do with the clusters: look at them, form new ones, divide all anew, move by hand. */
export function SplitViews({ data }: { data: CohortClusters }) {
  const { t } = useTranslation(["clusters", "splits"]);
  const plans = [
    ...(data.clusters.length > 0 ? (["today", "hand", "all"] as const) : []),
    ...(data.candidates.length >= CLUSTER_SIZE.least ? (["new"] as const) : []),
  ];
  if (plans.length < 2) return null;
  return (
    <Segments
      label={t("splits:split.plans")}
      param="plan"
      fallback={data.plan}
      segments={plans.map((value) => ({
        value,
        label: t(`splits:split.plan.${value}`, { count: data.candidates.length }),
      }))}
    />
  );
}
