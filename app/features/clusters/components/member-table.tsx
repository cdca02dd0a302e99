import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { EmptyState } from "~/ui/empty-state";
import { LinkButton } from "~/ui/link-button";
import { type Column, Table } from "~/ui/table";
import { formatDayRange } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ClusterPage, Member } from "../cluster-page.query.server";
import { useMemberColumns } from "./member-columns";

/** The members of today, each with the way into another cluster for planners. */
export function MemberTable({ cluster }: { cluster: ClusterPage }) {
  const { t } = useTranslation("clusters");
  const locale = useLocale();
  const columns: Column<Member>[] = [
    ...useMemberColumns<Member>(),
    {
      key: "since",
      header: t("page.period"),
      nowrap: true,
      cell: ({ startsOn, endsOn }) => formatDayRange(startsOn, endsOn, locale),
    },
    {
      key: "move",
      header: t("move.action"),
      headerHidden: true,
      kind: "action",
      cell: (member) => <MoveLink cluster={cluster} member={member} />,
    },
  ];
  return (
    <Table
      caption={t("page.membersTable")}
      columns={cluster.mayManage ? columns : columns.slice(0, -1)}
      rows={cluster.members.filter(({ when }) => when === "now")}
      rowKey={({ membershipId }) => membershipId}
      stackOnPhone
      empty={
        <EmptyState title={t("page.membersEmpty")} icon="group">
          {cluster.mayManage && t("page.membersEmptyText")}
        </EmptyState>
      }
    />
  );
}

function MoveLink({ cluster, member }: { cluster: ClusterPage; member: Member }) {
  const { t } = useTranslation("clusters");
  return (
    <LinkButton
      to={paths.cluster(cluster.id, { move: member.id })}
      size="small"
      icon="swap"
      preventScrollReset
      aria-label={t("move.label", { name: member.name })}
    >
      {t("move.action")}
    </LinkButton>
  );
}
