import { useTranslation } from "react-i18next";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { MyCluster } from "../my-cluster.query.server";

/** Who else is in the cluster: first names, and nothing more. */
export function MemberNames({ mine }: { mine: MyCluster }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { members, since, until } = mine;
  return (
    <Card
      title={t("myCluster.members")}
      aside={since && <span className="small muted">{formatDayRange(since, until, locale)}</span>}
    >
      <p className="inline">
        {members.map(({ firstName, isMe, place }) => (
          <Badge key={place} tone={isMe ? "info" : "neutral"} icon="person">
            {isMe ? t("myCluster.you", { name: firstName }) : firstName}
          </Badge>
        ))}
      </p>
    </Card>
  );
}
