import type { ImportCounts } from "./import-record";
import type { RowStatus } from "./row-status";

/** What an import did, in numbers; rows with errors count as left out. */
export function countStatuses(rows: readonly { status: RowStatus }[]): ImportCounts {
  const count = (...statuses: RowStatus[]) =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  return {
    created: count("new"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    leftOut: count("error", "left-out"),
  };
}
