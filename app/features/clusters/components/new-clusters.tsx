import { useTranslation } from "react-i18next";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { Section } from "~/ui/section";
import type { CohortClusters } from "../cohort-clusters.query.server";
import { ProposalChoice } from "./proposal-choice";
import { ProposalPreview } from "./proposal-preview";

/** The proposal for everybody without a cluster; nothing when there are too few for one. */
export function NewClusters({ data }: { data: CohortClusters }) {
  const { t } = useTranslation(["clusters", "cohorts"]);
  const { cohort, clusters, candidates, proposal, startsOn } = data;
  if (candidates.length === 0 && clusters.length === 0) {
    return (
      <EmptyState
        title={t("empty")}
        icon="group"
        action={
          <LinkButton variant="primary" icon="upload" to={paths.cohortImports(cohort.id)}>
            {t("cohorts:next.import-traineesAction")}
          </LinkButton>
        }
      >
        {t("emptyNoTrainees")}
      </EmptyState>
    );
  }
  if (!proposal || candidates.length < CLUSTER_SIZE.least) return null;
  return (
    <Section title={t("propose.title")} summary={t("without.title", { count: candidates.length })}>
      <ProposalChoice proposal={proposal} startsOn={startsOn} />
      <ProposalPreview cohortId={cohort.id} proposal={proposal} startsOn={startsOn} />
    </Section>
  );
}
