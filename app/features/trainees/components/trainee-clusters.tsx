import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { TraineePage } from "../trainee-page.query.server";

/** Every cluster with its days, the newest first, and for planners the way into another. */
export function TraineeClusters({ trainee }: { trainee: TraineePage }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { memberships, mayManage, cohort, id } = trainee;
  const move = (
    <LinkButton size="small" icon="swap" to={paths.clusters(cohort.id, { move: id })}>
      {t(memberships.length > 0 ? "trainee.move" : "trainee.join")}
    </LinkButton>
  );
  return (
    <Card title={t("trainee.clusters")} aside={mayManage && move}>
      {memberships.length === 0 && <p className="muted">{t("trainee.clustersEmpty")}</p>}
      <ul className="plain-list plain-list--lined">
        {memberships.map(({ id: membershipId, cluster, when, startsOn, endsOn }) => (
          <li key={membershipId} className="inline inline--spread">
            <span className="inline">
              {cluster.isOpen ? (
                <TextLink to={paths.cluster(cluster.id)} quiet>
                  {cluster.name}
                </TextLink>
              ) : (
                cluster.name
              )}
              <WhenBadge when={when} />
            </span>
            <span className="small muted numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function WhenBadge({ when }: { when: "now" | "later" | "before" }) {
  const { t } = useTranslation("people");
  if (when === "before") return null;
  return (
    <Badge tone={when === "now" ? "info" : "neutral"} icon={false}>
      {t(`trainee.${when}`)}
    </Badge>
  );
}
