import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClusterPage, Leader } from "../cluster-page.query.server";

/** Who leads the cluster and who stands in, now and at other times. */
export function LeaderCard({ cluster }: { cluster: ClusterPage }) {
  const { t } = useTranslation("clusters");
  const { leaders, mayManage } = cluster;
  const present = leaders.filter(({ when }) => when !== "before");
  const former = leaders.filter(({ when }) => when === "before");
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
    <Card title={t("page.trainers")} aside={mayManage && assign}>
      {present.length === 0 && <p className="muted">{t("page.trainersEmpty")}</p>}
      <ul className="plain-list plain-list--lined">
        {present.map((leader) => (
          <LeaderLine key={leader.id} cluster={cluster} leader={leader} />
        ))}
      </ul>
      {former.length > 0 && (
        <details>
          <summary className="link small">{t("page.formerTrainers")}</summary>
          <ul className="plain-list plain-list--lined">
            {former.map((leader) => (
              <LeaderLine key={leader.id} cluster={cluster} leader={leader} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function LeaderLine({ cluster, leader }: { cluster: ClusterPage; leader: Leader }) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const { id, name, role, email, when, startsOn, endsOn } = leader;
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
        {cluster.mayManage && when !== "before" && (
          <TextLink
            to={paths.cluster(cluster.id, { end: id })}
            preventScrollReset
            aria-label={t("end.label", { name })}
          >
            {t("end.action")}
          </TextLink>
        )}
      </div>
    </li>
  );
}
