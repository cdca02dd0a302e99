import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { Progress } from "~/ui/progress";

type Trainee = { id: string; name: string; reached: number; total: number };
type Group = { clusterId: string | null; title: string | null; trainees: readonly Trainee[] };

type MyGroupsProps = {
  groups: readonly Group[];
  cohorts: readonly { id: string; name: string }[];
  cohortTo: (cohortId: string) => string;
  clusterTo: (clusterId: string) => string;
  traineeTo: (traineeId: string) => string;
};

/** A trainer's clusters, and the people at their site, each person with the modules on target. */
export function MyGroups(props: MyGroupsProps) {
  const { groups, cohorts, cohortTo, clusterTo, traineeTo } = props;
  const { t } = useTranslation("progress");
  return (
    <div className="stack">
      <nav className="inline" aria-label={t("mine.cohorts")}>
        {cohorts.map(({ id, name }) => (
          <LinkButton key={id} size="small" to={cohortTo(id)}>
            {t("mine.cohort", { cohort: name })}
          </LinkButton>
        ))}
      </nav>
      <div className="columns columns--wide">
        {groups.map(({ clusterId, title, trainees }) => (
          <Card
            key={clusterId ?? ""}
            title={title ?? t("mine.atSite")}
            aside={
              clusterId && (
                <LinkButton size="small" to={clusterTo(clusterId)}>
                  {t("mine.matrix")}
                </LinkButton>
              )
            }
          >
            <ul className="plain-list plain-list--lined">
              {trainees.map(({ id, name, reached, total }) => (
                <li key={id}>
                  <Progress
                    label={
                      <Link className="link" to={traineeTo(id)}>
                        {name}
                      </Link>
                    }
                    value={reached}
                    max={total}
                    text={t("summary", { reached, total })}
                  />
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </div>
  );
}
