import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { TrainerPage } from "../trainer-page.query.server";

/** The clusters a trainer leads and the trainees they guide, now and later. */
export function TrainerWork({ trainer }: { trainer: TrainerPage }) {
  const { t } = useTranslation("people");
  const { clusters, placements, site } = trainer;
  return (
    <>
      {(clusters.length > 0 || !site) && (
        <Card title={t("trainee.clusters")}>
          {clusters.length === 0 && <p className="muted">{t("trainers.noCluster")}</p>}
          <ul className="plain-list plain-list--lined">
            {clusters.map(({ id, cluster, role, ...range }) => (
              <Line key={id} {...range} to={paths.cluster(cluster.id)}>
                {`${cluster.cohort} · ${cluster.name}`}
                {role === "deputy" && ` (${t("trainers.deputy")})`}
              </Line>
            ))}
          </ul>
        </Card>
      )}
      {(placements.length > 0 || site) && (
        <Card title={t("trainers.guided")}>
          {placements.length === 0 && <p className="muted">{t("trainers.nobodyGuided")}</p>}
          <ul className="plain-list plain-list--lined">
            {placements.map(({ id, trainee, ...range }) => (
              <Line key={id} {...range} to={paths.trainee(trainee.id)}>
                {trainee.name}
              </Line>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

interface LineProps {
  to: string;
  when: "now" | "later" | "before";
  startsOn: string;
  endsOn: string | null;
  children: ReactNode;
}

function Line({ to, when, startsOn, endsOn, children }: LineProps) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  return (
    <li className="inline inline--spread">
      <span className="inline">
        <TextLink to={to} quiet>
          {children}
        </TextLink>
        {when !== "before" && (
          <Badge tone={when === "now" ? "info" : "neutral"} icon={false}>
            {t(`trainee.${when}`)}
          </Badge>
        )}
      </span>
      <span className="small muted numeric">{formatDayRange(startsOn, endsOn, locale)}</span>
    </li>
  );
}
