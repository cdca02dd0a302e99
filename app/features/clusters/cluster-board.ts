// What the board of a cohort's clusters knows, shaped for the page; plain data for server and browser.
import type { Day } from "~/domain/calendar/day";
import type { ClusterCandidate } from "~/domain/clusters/candidate";
import type { Preference } from "~/domain/clusters/preferences";
import type { ProposalError } from "~/domain/clusters/propose-clusters";
import type { Failure } from "~/domain/outcome";
import type { Put, SplitPlan } from "./asked-split";

/** The key of a cluster that is not formed yet: "n1", "n2", … */
export const NEW_KEY = /^n([1-9]\d?)$/;

export type BoardPerson = Required<ClusterCandidate> & {
  name: string;
  cohort: string;
  entryOn: Day;
  /** The cluster of this cohort on the first day, or null: in none. */
  home: string | null;
  /** What is planned for later already keeps a person where they are. */
  later: { cluster: string; on: Day } | null;
};

export type BoardColumn = {
  /** The cluster's id, or "n1", "n2", … for one to be formed. */
  key: string;
  name: string;
  isNew: boolean;
  lead: string | null;
};

export type BoardPreference = Preference & { names: string[] };

export type ClusterBoard = {
  plan: Exclude<SplitPlan, "today">;
  cohortId: string;
  startsOn: Day;
  withCohortId: string | null;
  /** How many clusters there can be, and the sizes of the proposal. */
  numbers: number[];
  sizes: number[];
  error: ProposalError | Failure<"planned-later"> | null;
  columns: BoardColumn[];
  people: BoardPerson[];
  /** Where the proposal seats each person, by id; null: without a cluster. */
  seats: Record<string, string | null>;
  preferences: BoardPreference[];
  /** Changes with every change of the facts that the board was drawn from. */
  seen: string;
};

/** Where everybody sits once the changes by hand are made. */
export function seatsAfter(
  { seats, columns, people }: Pick<ClusterBoard, "seats" | "columns" | "people">,
  puts: readonly Put[],
): Record<string, string | null> {
  const keys = new Set(columns.map(({ key }) => key));
  const free = new Set(people.filter(({ later }) => !later).map(({ id }) => id));
  const made = puts.filter(({ traineeId, key }) => free.has(traineeId) && keys.has(key));
  return { ...seats, ...Object.fromEntries(made.map(({ traineeId, key }) => [traineeId, key])) };
}
