// The measures of a split, for the page to say in words; computed anew with every change by hand.
import {
  balanceOf,
  type ClusterMeasure,
  type Span,
  spanOf,
  stateOfPreference,
} from "~/domain/clusters/balance";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import type { BoardPreference, ClusterBoard } from "./cluster-board";

export type Seats = Readonly<Record<string, string | null>>;

export type SplitMeasures = {
  /** By the column's key; clusters without anybody are left out of the spans. */
  columns: Map<string, ClusterMeasure>;
  clusters: number;
  size: Span;
  partTimers: Span;
  regions: Span;
  cohorts: Span;
  /** Names of clusters that are too small or too large. */
  misfits: string[];
  kept: number;
  broken: BoardPreference[];
  open: number;
  /** How many have another cluster than today, and how many none. */
  moved: number;
  unseated: number;
};

type Board = Pick<ClusterBoard, "people" | "columns" | "preferences">;

export function measuresOf({ people, columns, preferences }: Board, seats: Seats): SplitMeasures {
  const members = columns.map(({ key }) => people.filter(({ id }) => seats[id] === key));
  const all = balanceOf(members).clusters;
  const balance = balanceOf(members.filter(({ length }) => length > 0));
  const states = preferences.map((one) => stateOfPreference(one, (id) => seats[id] ?? null));
  return {
    columns: new Map(columns.flatMap(({ key }, at) => (all[at] ? [[key, all[at]]] : []))),
    clusters: balance.clusters.length,
    size: spanOf(balance, "size"),
    partTimers: spanOf(balance, "partTimers"),
    regions: spanOf(balance, "regions"),
    cohorts: spanOf(balance, "cohorts"),
    misfits: columns.filter((_, at) => isMisfit(all[at]?.size ?? 0)).map(({ name }) => name),
    kept: states.filter((state) => state === "kept").length,
    broken: preferences.filter((_, at) => states[at] === "broken"),
    open: states.filter((state) => state === "open").length,
    moved: people.filter(({ id, home }) => seats[id] && seats[id] !== home).length,
    unseated: people.filter(({ id }) => !seats[id]).length,
  };
}

/** Whoever is where they are today. */
export function seatsToday({ people }: Board): Seats {
  return Object.fromEntries(people.map(({ id, home }) => [id, home]));
}

function isMisfit(size: number): boolean {
  return size > 0 && (size < CLUSTER_SIZE.least || size > CLUSTER_SIZE.most);
}
