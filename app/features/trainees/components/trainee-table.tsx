import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { ListedTrainee } from "../trainee-list.query.server";
import { StateBadge } from "./state-badge";

interface TraineeTableProps {
  rows: readonly ListedTrainee[];
  /** Cohorts have a page for planners only. */
  isPlanner: boolean;
}

/** One line for each trainee: where they belong and where they work now. */
export function TraineeTable({ rows, isPlanner }: TraineeTableProps) {
  const { t } = useTranslation("people");
  const columns: Column<ListedTrainee>[] = [
    {
      key: "name",
      header: t("trainees.column.name"),
      sortBy: "name",
      cell: ({ id, name }) => (
        <TextLink to={paths.trainee(id)} quiet>
          {name}
        </TextLink>
      ),
    },
    {
      key: "cohort",
      header: t("trainees.column.cohort"),
      sortBy: "cohort",
      nowrap: true,
      cell: ({ cohort }) =>
        isPlanner ? (
          <TextLink to={paths.cohort(cohort.id)} quiet>
            {cohort.name}
          </TextLink>
        ) : (
          cohort.name
        ),
    },
    {
      key: "cluster",
      header: t("trainees.column.cluster"),
      sortBy: "cluster",
      nowrap: true,
      cell: (row) => <ClusterCell row={row} isPlanner={isPlanner} />,
    },
    ...facts(t),
  ];
  return (
    <Table
      caption={t("trainees.title")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowTone={({ state }) => (isGone(state) ? "muted" : undefined)}
    />
  );
}

function facts(t: ReturnType<typeof useTranslation<"people">>["t"]): Column<ListedTrainee>[] {
  return [
    {
      key: "site",
      header: t("trainees.column.site"),
      cell: ({ site }) => site?.name ?? <span className="muted">{t("trainees.noSite")}</span>,
    },
    {
      key: "scope",
      header: t("trainees.column.scope"),
      cell: ({ partTimePercent }) =>
        partTimePercent < 100 ? t("partTime", { percent: partTimePercent }) : t("fullTime"),
    },
    {
      key: "state",
      header: t("trainees.column.state"),
      cell: ({ state }) => <StateText state={state} />,
    },
  ];
}

function ClusterCell({ row, isPlanner }: { row: ListedTrainee; isPlanner: boolean }) {
  const { t } = useTranslation("people");
  if (!row.cluster) {
    const noCluster = t("trainees.noCluster");
    const isMissing = isPlanner && !isGone(row.state);
    return isMissing ? <Badge tone="warning">{noCluster}</Badge> : noCluster;
  }
  return row.cluster.isOpen ? (
    <TextLink to={paths.cluster(row.cluster.id)} quiet>
      {row.cluster.name}
    </TextLink>
  ) : (
    row.cluster.name
  );
}

/** A badge only for what is not as usual. */
function StateText({ state }: Pick<ListedTrainee, "state">) {
  const { t } = useTranslation("people");
  const isUsual = state === "enrolled" || state === "part_time";
  return isUsual ? t(`state.${state}`) : <StateBadge state={state} />;
}

function isGone(state: ListedTrainee["state"]): boolean {
  return state === "withdrawn" || state === "completed";
}
