import { useTranslation } from "react-i18next";
import type { Day } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { TextLink } from "~/ui/text-link";
import { formatDate, formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { FormedCluster } from "../formed-clusters.server";
import { SizeBadge } from "./size-badge";
import "./member-list.css";

interface ClusterCardProps {
  cohortId: string;
  cluster: FormedCluster;
  on: Day;
}

/** A cluster of the cohort with its trainers and its members, each of whom can be moved. */
export function ClusterCard({ cohortId, cluster, on }: ClusterCardProps) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const { members, size, judgement, closing } = cluster;
  return (
    <Card
      title={<TextLink to={paths.cluster(cluster.id)}>{cluster.name}</TextLink>}
      aside={
        closing ? (
          <Badge icon="lock">{t("until", { on: formatDate(closing.lastOn, locale) })}</Badge>
        ) : (
          <SizeBadge count={size} judgement={judgement} />
        )
      }
    >
      <Leaders cluster={cluster} />
      <ul className="plain-list plain-list--lined member-list">
        {members.map((member) => (
          <MemberLine key={member.id} cohortId={cohortId} member={member} on={on} />
        ))}
      </ul>
    </Card>
  );
}

function Leaders({ cluster: { id, lead, deputies, gap } }: { cluster: FormedCluster }) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  return (
    <div className="small">
      {lead ? (
        <p>{t("ledBy", { name: lead })}</p>
      ) : (
        <p className="inline">
          <Badge tone="warning">{t("noLead")}</Badge>
          <TextLink to={paths.cluster(id, { open: "assign" })}>{t("assign.title")}</TextLink>
        </p>
      )}
      {lead && gap && (
        <p className="inline">
          <Badge tone="warning">
            {t("gap.short", { range: formatDayRange(gap.startsOn, gap.endsOn, locale) })}
          </Badge>
        </p>
      )}
      {deputies.length > 0 && (
        <p className="muted">{t("deputies", { names: deputies.join(", ") })}</p>
      )}
    </div>
  );
}

interface MemberLineProps {
  cohortId: string;
  member: FormedCluster["members"][number];
  on: Day;
}

function MemberLine({ cohortId, member, on }: MemberLineProps) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const { id, name, partTimePercent, guestOf, startsOn, endsOn } = member;
  return (
    <li className="member-list__line">
      <span className="member-list__name">
        <TextLink to={paths.trainee(id)} quiet>
          {name}
        </TextLink>{" "}
        <span className="small muted nowrap">
          {guestOf && `${t("guestOf", { cohort: guestOf })} `}
          {partTimePercent < 100 && t("partTime", { percent: partTimePercent })}
          {startsOn > on && ` ${t("from", { on: formatDate(startsOn, locale) })}`}
          {endsOn && ` ${t("until", { on: formatDate(endsOn, locale) })}`}
        </span>
      </span>
      <LinkButton
        to={paths.clusters(cohortId, { move: id })}
        variant="tertiary"
        size="small"
        icon="swap"
        iconOnly
        preventScrollReset
        title={t("move.action")}
      >
        {t("move.label", { name })}
      </LinkButton>
    </li>
  );
}
