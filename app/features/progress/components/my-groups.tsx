import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Card } from "~/ui/card";
import { LinkButton } from "~/ui/link-button";
import { Progress } from "~/ui/progress";

type Trainee = { id: string; name: string; reached: number; total: number };
type Group = { clusterId: string | null; title: string | null; trainees: readonly Trainee[] };

type MyGroupsProps = {
  groups: readonly Group[];
  clusterTo: (clusterId: string) => string;
  traineeTo: (traineeId: string) => string;
};

/** A trainer's clusters, and the people at their site, each person with the modules on target. */
export function MyGroups({ groups, clusterTo, traineeTo }: MyGroupsProps) {
  const { t } = useTranslation("progress");
  return (
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
  );
}
