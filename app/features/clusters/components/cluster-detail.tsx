import { useTranslation } from "react-i18next";
import { Section } from "~/ui/section";
import type { ClusterPage } from "../cluster-page.query.server";
import type { ClusterUsage } from "../cluster-usage.query.server";
import { ClosedNote } from "./closed-note";
import { ClusterHeader } from "./cluster-header";
import { LeaderCard } from "./leader-card";
import { MemberTable } from "./member-table";
import { OtherMembers } from "./other-members";
import { UsageCard } from "./usage-card";

interface ClusterDetailProps {
  cluster: ClusterPage;
  /** For planners. */
  usage: ClusterUsage | null;
}

/** Who is in a cluster, who leads it, and where it is used. */
export function ClusterDetail({ cluster, usage }: ClusterDetailProps) {
  const { t } = useTranslation("clusters");
  return (
    <>
      <ClusterHeader cluster={cluster} />
      <ClosedNote cluster={cluster} />
      <div className="split">
        <div id="members" className="stack stack--loose">
          <Section title={t("page.members")}>
            <MemberTable cluster={cluster} />
          </Section>
          <OtherMembers cluster={cluster} />
        </div>
        <div className="stack">
          <div id="leaders">
            <LeaderCard cluster={cluster} />
          </div>
          {usage && <UsageCard clusterId={cluster.id} usage={usage} />}
        </div>
      </div>
    </>
  );
}
