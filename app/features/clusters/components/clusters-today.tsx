import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";
import type { CohortClusters } from "../cohort-clusters.query.server";
import { ClusterCard } from "./cluster-card";
import { WithoutCluster } from "./without-cluster";

/** The clusters as they are, and who is in none or in another cohort's. */
export function ClustersToday({ data }: { data: CohortClusters }) {
  const { t } = useTranslation("clusters");
  const { clusters, cohort, elsewhere, on } = data;
  return (
    <>
      <WithoutCluster data={data} />
      {elsewhere.length > 0 && (
        <Alert title={t("elsewhere", { count: elsewhere.length })}>
          {elsewhere.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && "; "}
              <TextLink to={paths.trainee(id)}>{name}</TextLink>
            </span>
          ))}
        </Alert>
      )}
      {clusters.length > 0 && (
        <div className="columns">
          {clusters.map((cluster) => (
            <ClusterCard key={cluster.id} cohortId={cohort.id} cluster={cluster} on={on} />
          ))}
        </div>
      )}
    </>
  );
}
