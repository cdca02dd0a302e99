import { useTranslation } from "react-i18next";
import { paths } from "~/http/paths";
import { Checkbox } from "~/ui/checkbox";
import { type Column, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { ColumnKey } from "../list-view";
import type { ListedTrainee } from "../trainee-list.query.server";
import { useTraineeColumns } from "./trainee-columns";

interface TraineeTableProps {
  rows: readonly ListedTrainee[];
  columns: readonly ColumnKey[];
  /** Planners choose people to do something with, and open the pages of cohorts. */
  isPlanner: boolean;
}

/** One line for each trainee: where they belong and where they work now. */
export function TraineeTable({ rows, columns, isPlanner }: TraineeTableProps) {
  const { t } = useTranslation("people");
  const known = useTraineeColumns(isPlanner);
  const name: Column<ListedTrainee> = {
    key: "name",
    header: t("trainees.column.name"),
    sortBy: "name",
    isRowHeader: true,
    cell: ({ id, name: written }) => (
      <TextLink to={paths.trainee(id)} quiet>
        {written}
      </TextLink>
    ),
  };
  return (
    <Table
      caption={t("trainees.title")}
      columns={[
        ...(isPlanner ? [choice(t("bulk.choose"), t)] : []),
        name,
        ...columns.flatMap((key) => known[key] ?? []),
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      stackOnPhone
      rowTone={({ state }) => (isGone(state) ? "muted" : undefined)}
    />
  );
}

function choice(
  header: string,
  t: ReturnType<typeof useTranslation<"people">>["t"],
): Column<ListedTrainee> {
  return {
    key: "choice",
    header,
    headerHidden: true,
    cell: ({ id, name, lastMembershipId }) => (
      <>
        <Checkbox
          id={`choose-${id}`}
          name="traineeIds"
          value={id}
          label={t("bulk.chooseOne", { name })}
          labelHidden
        />
        <input type="hidden" name="seen" value={`${id}:${lastMembershipId ?? ""}`} />
      </>
    ),
  };
}

function isGone(state: ListedTrainee["state"]): boolean {
  return state === "withdrawn" || state === "completed";
}
