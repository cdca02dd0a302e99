import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { TextLink } from "~/ui/text-link";
import type { ListedCluster } from "../cluster-list.query.server";
import "./member-list.css";

/** A cluster in a list: who leads it, who is in it, and where its week and progress are. */
export function ClusterOverview({ cluster }: { cluster: ListedCluster }) {
  const { t } = useTranslation("clusters");
  const { id, name, cohort, phase, ownRole, trainers, members } = cluster;
  return (
    <Card
      preline={`${cohort} · ${phase ?? t("noPhase")}`}
      title={<TextLink to={paths.cluster(id)}>{name}</TextLink>}
      aside={ownRole && <Badge tone="info">{t(`role.${ownRole}`)}</Badge>}
      footer={<ClusterLinks id={id} />}
    >
      <p className="small muted">
        {trainers.length === 0
          ? t("noLead")
          : trainers.map((one) => `${t(`role.${one.role}`)}: ${one.name}`).join(", ")}
      </p>
      <ul className="plain-list plain-list--lined member-list">
        {members.map((member) => (
          <li key={member.id} className="member-list__line">
            <TextLink to={paths.trainee(member.id)} quiet>
              {member.name}
            </TextLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ClusterLinks({ id }: { id: string }) {
  const { t } = useTranslation("clusters");
  return (
    <>
      <LinkButton size="small" icon="calendar" to={paths.week(id)}>
        {t("link.week")}
      </LinkButton>
      <LinkButton size="small" icon="chart" to={paths.progress(id)}>
        {t("link.progress")}
      </LinkButton>
    </>
  );
}
