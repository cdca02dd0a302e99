// Membership is dated and never overwritten: a move closes the old row the day before and opens a new one.
import { addDays, type Day } from "../calendar/day";
import { contains, type DayRange, overlaps } from "../calendar/range";
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { CLUSTER_SIZE } from "./sizing";

/** `endsOn` null: still a member. */
export interface Membership extends DayRange {
  readonly clusterId: string;
  readonly traineeId: string;
}

export type MembershipError = Failure<
  "before-current-start" | "same-cluster" | "cluster-full" | "later-membership" | "not-a-member"
>;

export interface Move<M extends Membership> {
  /** The row to close and its new last day; null when the trainee joins a first cluster. */
  readonly close: { readonly membership: M; readonly endsOn: Day } | null;
  readonly open: Membership;
}

/** The cluster membership of a trainee's rows that is in force on a day, or null. */
export function membershipOn<M extends Membership>(memberships: readonly M[], on: Day): M | null {
  return memberships.find((membership) => contains(membership, on)) ?? null;
}

/** The rows of a cluster in force on a day. */
export function membersOn<M extends Membership>(
  memberships: readonly M[],
  clusterId: string,
  on: Day,
): M[] {
  return memberships.filter((row) => row.clusterId === clusterId && contains(row, on));
}

/**
 * Moves a trainee to a cluster from a day on, or lets them join their first.
 * @param own all rows of the trainee. @param others the rows of the target cluster.
 * @returns `same-cluster`; `before-current-start` unless the day is later than the current row's
 * first; `later-membership` when a row begins on the day or after it; `cluster-full` when the cluster
 * would have more than six on any day from then on.
 */
export function moveToCluster<M extends Membership>(
  own: readonly M[],
  others: readonly Membership[],
  to: { readonly traineeId: string; readonly clusterId: string; readonly on: Day },
): Outcome<Move<M>, MembershipError> {
  const current = membershipOn(own, to.on);
  const refusal = refuseMove(own, current, to) ?? refuseFull(others, to);
  if (refusal) return fail(refusal);
  const { traineeId, clusterId } = to;
  return succeed({
    close: current && { membership: current, endsOn: addDays(to.on, -1) },
    open: { traineeId, clusterId, startsOn: to.on, endsOn: null },
  });
}

/**
 * Ends a membership with a last day.
 * @returns `not-a-member` when no row is in force on that day.
 */
export function leaveCluster<M extends Membership>(
  own: readonly M[],
  lastDay: Day,
): Outcome<{ membership: M; endsOn: Day }, MembershipError> {
  const current = membershipOn(own, lastDay);
  if (!current) return fail({ code: "not-a-member", field: "on", values: { on: lastDay } });
  return succeed({ membership: current, endsOn: lastDay });
}

/** The most members a cluster has on any day from `from` on. */
export function peakMembers(
  memberships: readonly Membership[],
  clusterId: string,
  from: Day,
): number {
  const rows = memberships.filter(
    (row) => row.clusterId === clusterId && overlaps(row, { startsOn: from, endsOn: null }),
  );
  const starts = [from, ...rows.map((row) => row.startsOn).filter((start) => start > from)];
  return Math.max(...starts.map((on) => membersOn(rows, clusterId, on).length));
}

function refuseMove(
  own: readonly Membership[],
  current: Membership | null,
  to: { readonly clusterId: string; readonly on: Day },
): MembershipError | null {
  if (current?.clusterId === to.clusterId) return { code: "same-cluster", field: "clusterId" };
  const first = earliestStart(own);
  if (first && (to.on < first || current?.startsOn === to.on)) {
    const startsOn = current?.startsOn ?? first;
    return { code: "before-current-start", field: "on", values: { startsOn } };
  }
  const later = own.find((row) => row.startsOn > to.on);
  if (later) return { code: "later-membership", field: "on", values: { startsOn: later.startsOn } };
  return null;
}

function refuseFull(
  others: readonly Membership[],
  to: { readonly traineeId: string; readonly clusterId: string; readonly on: Day },
): MembershipError | null {
  const withoutOwn = others.filter((row) => row.traineeId !== to.traineeId);
  const { most } = CLUSTER_SIZE;
  if (peakMembers(withoutOwn, to.clusterId, to.on) < most) return null;
  return { code: "cluster-full", field: "clusterId", values: { most } };
}

function earliestStart(rows: readonly Membership[]): Day | null {
  const starts = rows.map((row) => row.startsOn).sort();
  return starts[0] ?? null;
}
