// A membership that has begun is history and only closed; one that has not begun is still a plan and
// may be replaced from its first day.
import type { Day } from "../calendar/day";
import { fail, type Outcome, succeed } from "../outcome";
import { type Membership, type MembershipError, type Move, moveToCluster } from "./membership";

export interface Rearrangement<M extends Membership> extends Move<M> {
  /** The row that the new one takes the place of; null when none was only planned for that day. */
  readonly replace: M | null;
}

type Target = { readonly traineeId: string; readonly clusterId: string; readonly on: Day };

/**
 * Moves a trainee as `moveToCluster` does, and replaces a row that was to begin on the same day,
 * as long as that day is later than today.
 */
export function rearrange<M extends Membership>(
  own: readonly M[],
  others: readonly Membership[],
  to: Target,
  today: Day,
): Outcome<Rearrangement<M>, MembershipError> {
  const planned = own.find((row) => row.startsOn === to.on && row.startsOn > today) ?? null;
  if (planned?.clusterId === to.clusterId)
    return fail({ code: "same-cluster", field: "clusterId" });
  const rest = own.filter((row) => row !== planned);
  const moved = moveToCluster(rest, others, to);
  return moved.ok ? succeed({ ...moved.value, replace: planned }) : moved;
}
