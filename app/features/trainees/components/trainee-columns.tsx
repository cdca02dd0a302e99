import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Badge } from "~/ui/badge";
import type { Column } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { formatDate, formatNumber } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ColumnKey } from "../list-view";
import type { ListedTrainee } from "../trainee-list.query.server";
import { AccountBadge } from "./account-badge";
import { StateBadge } from "./state-badge";

type Known = Record<ColumnKey, Column<ListedTrainee>>;
type Cell = Omit<Column<ListedTrainee>, "key" | "header">;

/** Every column that can be chosen beside the name. */
export function useTraineeColumns(isPlanner: boolean): Known {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const day = (on: string | null | undefined) => (on ? formatDate(on, locale) : "–");
  const cells: Record<ColumnKey, Cell> = {
    cohort: { sortBy: "cohort", nowrap: true, cell: (row) => cohortOf(row, isPlanner) },
    cluster: {
      sortBy: "cluster",
      nowrap: true,
      cell: (row) => <ClusterCell row={row} isPlanner={isPlanner} />,
    },
    site: { sortBy: "site", cell: ({ site }) => site?.name ?? "–" },
    hours: {
      nowrap: true,
      cell: ({ hours }) => t("hoursShort", { hours: formatNumber(hours, locale, 1) }),
    },
    state: { sortBy: "state", cell: ({ state }) => <StateText state={state} /> },
    programme: { cell: ({ programme }) => programme },
    entry: { sortBy: "entry", nowrap: true, cell: ({ entryOn }) => day(entryOn) },
    email: { cell: ({ email }) => <Mail address={email} /> },
    account: { cell: (row) => row.private && <AccountBadge state={row.private.account} /> },
    phone: { nowrap: true, cell: (row) => row.private?.phone ?? "–" },
    birthDate: { nowrap: true, cell: (row) => day(row.private?.birthDate) },
    postcode: { cell: (row) => row.private?.postcode ?? "–" },
  };
  const columns = Object.entries(cells).map(([key, cell]) => [
    key,
    { ...cell, key, header: t(`trainees.column.${key as ColumnKey}`) },
  ]);
  return Object.fromEntries(columns) as Known;
}

function cohortOf({ cohort }: ListedTrainee, isPlanner: boolean) {
  if (!isPlanner) return cohort.name;
  return (
    <TextLink to={paths.cohort(cohort.id)} quiet>
      {cohort.name}
    </TextLink>
  );
}

function ClusterCell({ row, isPlanner }: { row: ListedTrainee; isPlanner: boolean }) {
  const { t } = useTranslation("people");
  if (!row.cluster) {
    const noCluster = t("trainees.noCluster");
    const isMissing = isPlanner && row.state !== "withdrawn" && row.state !== "completed";
    return isMissing ? <Badge tone="warning">{noCluster}</Badge> : noCluster;
  }
  if (!row.cluster.isOpen) return row.cluster.name;
  return (
    <TextLink to={paths.cluster(row.cluster.id)} quiet>
      {row.cluster.name}
    </TextLink>
  );
}

/** A badge only for what is not as usual. */
function StateText({ state }: Pick<ListedTrainee, "state">) {
  const { t } = useTranslation("people");
  const isUsual = state === "enrolled" || state === "part_time";
  return isUsual ? t(`state.${state}`) : <StateBadge state={state} />;
}

export function Mail({ address }: { address: string | null }) {
  if (!address) return "–";
  return (
    <a className="link" href={`mailto:${address}`}>
      {address}
    </a>
  );
}
