// The order of the list of trainees: as the address says, and by name where that leaves two alike.
import { compareNames, type PersonName } from "~/domain/people/name";

export const sortKeys = ["name", "cohort", "cluster"] as const;
export type SortKey = (typeof sortKeys)[number];
export type Order = { by: SortKey; descending: boolean };

type Sortable = PersonName & { cohort: string; cluster: string };

/** "cohort" or "-cohort" from the address; by name for anything else. */
export function orderOf(sort: string | null): Order {
  const descending = sort?.startsWith("-") ?? false;
  const key = descending ? sort?.slice(1) : sort;
  return { by: sortKeys.find((known) => known === key) ?? "name", descending };
}

export function sortedBy<Row extends Sortable>(rows: readonly Row[], order: Order): Row[] {
  const direction = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => direction * compare(a, b, order.by) || compareNames(a, b));
}

function compare(a: Sortable, b: Sortable, by: SortKey): number {
  if (by === "name") return compareNames(a, b);
  return a[by].localeCompare(b[by], "de", { numeric: true });
}
