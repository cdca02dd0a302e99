import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClusterPage } from "../cluster-page.query.server";

/** Who was in the cluster, and who is going to be. */
export function OtherMembers({ cluster }: { cluster: ClusterPage }) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const others = cluster.members.filter(({ when }) => when !== "now");
  if (others.length === 0) return null;
  return (
    <Section title={t("page.formerMembers")} headingLevel={3}>
      <ul className="plain-list plain-list--lined">
        {others.map(({ membershipId, id, name, startsOn, endsOn, when }) => (
          <li key={membershipId} className="inline inline--spread">
            {cluster.mayManage ? (
              <TextLink to={paths.trainee(id)} quiet>
                {name}
              </TextLink>
            ) : (
              <span>{name}</span>
            )}
            <span className="small muted numeric">
              {t(`page.when.${when}`)}, {formatDayRange(startsOn, endsOn, locale)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
