// The list of trainees as its address says: who, in which order, with which columns, which part.
import type { EnrolmentState } from "~/domain/cohorts/enrolment";
import { type AccountState, accountStates } from "~/domain/people/account-state";

export const sortKeys = ["name", "cohort", "cluster", "site", "state", "entry"] as const;
export type SortKey = (typeof sortKeys)[number];
export type Order = { by: SortKey; descending: boolean };

/** Beside the name; the last four are for planners. */
export const columnKeys = [
  "cohort",
  "cluster",
  "site",
  "hours",
  "state",
  "programme",
  "entry",
  "email",
  "account",
  "phone",
  "birthDate",
  "postcode",
] as const;
export type ColumnKey = (typeof columnKeys)[number];
export const plannerColumns: readonly ColumnKey[] = ["account", "phone", "birthDate", "postcode"];
const USUAL_COLUMNS: readonly ColumnKey[] = ["cohort", "cluster", "site", "hours", "state"];

export const listedStates = [
  "applied",
  "enrolled",
  "part_time",
  "deferred",
  "withdrawn",
  "completed",
] as const satisfies readonly EnrolmentState[];

/** Ticked people travel in an address, so that their number is limited. */
export const pageSizes = [25, 50, 100] as const;

export type TraineeFilter = {
  /** Words of a name or an address, in any order. */
  search: string;
  cohortId: string | null;
  /** A cluster's id, or "none": trainees without one. */
  cluster: string | null;
  siteId: string | null;
  state: EnrolmentState | null;
  account: AccountState | null;
};

export type ListView = {
  filter: TraineeFilter;
  order: Order;
  columns: readonly ColumnKey[];
  size: number;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONGEST_SEARCH = 100;

/** What the address says; whatever it does not mean is left out. */
export function parseView(search: URLSearchParams): ListView {
  const size = Number(search.get("size"));
  return {
    filter: parseFilter(search),
    order: orderOf(search.get("sort")),
    columns: parseColumns(search.getAll("column")),
    size: pageSizes.find((known) => known === size) ?? pageSizes[0],
  };
}

/** The filters in the address. */
export function parseFilter(search: URLSearchParams): TraineeFilter {
  const cluster = search.get("cluster");
  return {
    search: (search.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    cohortId: idOrNull(search.get("cohort")),
    cluster: cluster === "none" ? cluster : idOrNull(cluster),
    siteId: idOrNull(search.get("site")),
    state: listedStates.find((known) => known === search.get("state")) ?? null,
    account: accountStates.find((known) => known === search.get("account")) ?? null,
  };
}

export function isFiltered(filter: TraineeFilter): boolean {
  return Object.values(filter).some(Boolean);
}

/** "cohort" or "-cohort" from the address; by name for anything else. */
export function orderOf(sort: string | null): Order {
  const descending = sort?.startsWith("-") ?? false;
  const key = descending ? sort?.slice(1) : sort;
  return { by: sortKeys.find((known) => known === key) ?? "name", descending };
}

function parseColumns(asked: readonly string[]): readonly ColumnKey[] {
  const known = columnKeys.filter((key) => asked.includes(key));
  return known.length > 0 ? known : USUAL_COLUMNS;
}

function idOrNull(text: string | null): string | null {
  return text && UUID.test(text) ? text : null;
}
