import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { SubmitButton } from "~/ui/form/inputs";
import { IntentForm } from "~/ui/form/intent-form";
import { LinkButton } from "~/ui/link-button";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClusterPage, Leader } from "../cluster-page.query.server";
import { takeBackTrainerSchema } from "../take-back-trainer.schema";
import { LeadGaps } from "./lead-gaps";

/** Who leads the cluster and who stands in, now, later and before. */
export function LeaderCard({ cluster }: { cluster: ClusterPage }) {
  const { t } = useTranslation("clusters");
  const { leaders, mayManage, gaps } = cluster;
  const assign = (
    <LinkButton
      size="small"
      icon="add"
      to={paths.cluster(cluster.id, { open: "assign" })}
      preventScrollReset
    >
      {t("assign.action")}
    </LinkButton>
  );
  return (
    <Card title={t("page.trainers")} aside={mayManage && !cluster.closing && assign}>
      {gaps.length > 0 && <LeadGaps gaps={gaps} />}
      {leaders.length === 0 && gaps.length === 0 && (
        <p className="muted">{t("page.trainersEmpty")}</p>
      )}
      <Leaders cluster={cluster} when="now" />
      <Leaders cluster={cluster} when="later" />
      {leaders.some(({ when }) => when === "before") && (
        <details>
          <summary className="link small">{t("page.formerTrainers")}</summary>
          <Leaders cluster={cluster} when="before" />
        </details>
      )}
    </Card>
  );
}

function Leaders({ cluster, when }: { cluster: ClusterPage; when: Leader["when"] }) {
  const { t } = useTranslation("clusters");
  const shown = cluster.leaders.filter((leader) => leader.when === when);
  if (shown.length === 0) return null;
  return (
    <div>
      {when === "later" && <p className="small strong">{t("page.laterTrainers")}</p>}
      <ul className="plain-list plain-list--lined">
        {shown.map((leader) => (
          <LeaderLine key={leader.id} cluster={cluster} leader={leader} />
        ))}
      </ul>
    </div>
  );
}

function LeaderLine({ cluster, leader }: { cluster: ClusterPage; leader: Leader }) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const { name, role, email, when, startsOn, endsOn } = leader;
  return (
    <li className="stack stack--tight">
      <div className="inline">
        {name}
        <Badge tone={role === "lead" && when === "now" ? "info" : "neutral"} icon={false}>
          {t(`role.${role}`)}
        </Badge>
      </div>
      {email && when !== "before" && (
        <a className="link link--quiet small" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      <div className="inline inline--spread small">
        <span className="muted numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
        {cluster.mayManage && <LeaderActions cluster={cluster} leader={leader} />}
      </div>
    </li>
  );
}

function LeaderActions({ cluster, leader }: { cluster: ClusterPage; leader: Leader }) {
  const { t } = useTranslation("clusters");
  const { id, name, when } = leader;
  if (when === "before") return null;
  return (
    <span className="inline">
      {when === "later" && (
        <IntentForm
          schema={takeBackTrainerSchema}
          intent="takeBackTrainer"
          formId={id}
          hidden={{ clusterId: cluster.id, version: cluster.version, assignmentId: id }}
        >
          <SubmitButton
            variant="tertiary"
            size="small"
            aria-label={t("takeBack.trainerLabel", { name })}
          >
            {t("takeBack.action")}
          </SubmitButton>
        </IntentForm>
      )}
      <TextLink
        to={paths.cluster(cluster.id, { end: id })}
        preventScrollReset
        aria-label={t("end.label", { name })}
      >
        {t("end.action")}
      </TextLink>
    </span>
  );
}
