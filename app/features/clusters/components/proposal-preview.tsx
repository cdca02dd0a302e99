import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { say } from "~/words/say";
import { formClustersSchema } from "../form-clusters.schema";
import type { ClusterProposal } from "../propose-clusters.server";
import { SizeBadge } from "./size-badge";
import "./member-list.css";

type Complete = Extract<ClusterProposal, { error: null }>;

interface ProposalPreviewProps {
  cohortId: string;
  proposal: ClusterProposal;
  startsOn: string;
}

/** Who would sit where, how well that is mixed, and the button that makes it so. */
export function ProposalPreview({ cohortId, proposal, startsOn }: ProposalPreviewProps) {
  const { t, i18n } = useTranslation("clusters");
  if (proposal.error !== null) {
    const { code, values } = proposal.error;
    return (
      <Alert tone="warning">
        {say(i18n, { key: `clusters:refused.${code}`, ...(values && { values }) })}
      </Alert>
    );
  }
  return (
    <>
      <div className="inline inline--spread">
        <p className="inline">
          <Badge tone={proposal.isBalanced ? "success" : "warning"}>
            {t(proposal.isBalanced ? "propose.balanced" : "propose.unbalanced")}
          </Badge>
          <span className="small muted">{t("propose.text")}</span>
        </p>
        <CreateForm cohortId={cohortId} proposal={proposal} startsOn={startsOn} />
      </div>
      <div className="columns">
        {proposal.clusters.map((cluster) => (
          <ProposedCard key={cluster.name} cluster={cluster} />
        ))}
      </div>
    </>
  );
}

function ProposedCard({ cluster }: { cluster: Complete["clusters"][number] }) {
  const { t } = useTranslation("clusters");
  const { name, measure, members } = cluster;
  return (
    <Card
      title={name}
      headingLevel={3}
      aside={measure && <SizeBadge count={measure.size} judgement={measure.judgement} />}
    >
      {measure && (
        <p className="small muted">
          {t("propose.measure", {
            partTimers: measure.partTimers,
            regions: t("propose.regions", { count: measure.regions }),
          })}
        </p>
      )}
      <ul className="plain-list plain-list--lined member-list">
        {members.map(({ id, name: person, partTimePercent, postcode }) => (
          <li key={id} className="member-list__line">
            <span className="member-list__name">{person}</span>
            <span className="small muted numeric nowrap">
              {partTimePercent < 100 && `${t("partTime", { percent: partTimePercent })} · `}
              {postcode}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface CreateFormProps {
  cohortId: string;
  proposal: Complete;
  startsOn: string;
}

function CreateForm({ cohortId, proposal, startsOn }: CreateFormProps) {
  const { t } = useTranslation("clusters");
  const { sizes, fingerprint } = proposal;
  return (
    <IntentForm
      key={fingerprint}
      schema={formClustersSchema}
      intent="form"
      hidden={{ cohortId, startsOn, proposal: fingerprint, sizes: sizes.join(",") }}
    >
      <SubmitButton icon="group">{t("propose.create", { count: sizes.length })}</SubmitButton>
    </IntentForm>
  );
}
