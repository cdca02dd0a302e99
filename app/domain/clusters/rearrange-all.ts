// Many move on the same day as one step: a cluster may be full as long as somebody leaves it that day,
// so sizes are judged when everybody has moved.
import type { Day } from "../calendar/day";
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { type Membership, type MembershipError, peakMembers } from "./membership";
import { type Rearrangement, rearrange } from "./rearrange";
import { CLUSTER_SIZE } from "./sizing";

export interface WantedMove {
  readonly traineeId: string;
  readonly clusterId: string;
  readonly on: Day;
}

export type ManyMovesError = MembershipError | Failure<"cluster-full">;

/**
 * Moves each trainee as `rearrange` does.
 * @param rows all rows of the trainees who move and of the clusters they move to.
 * @returns the first refusal, with the trainee's or cluster's id in `values.id`.
 */
export function rearrangeAll<M extends Membership>(
  rows: readonly M[],
  moves: readonly WantedMove[],
  today: Day,
): Outcome<Rearrangement<M>[], ManyMovesError> {
  const done: Rearrangement<M>[] = [];
  for (const move of moves) {
    const own = rows.filter(({ traineeId }) => traineeId === move.traineeId);
    const moved = rearrange(own, [], move, today);
    if (!moved.ok) {
      const { error } = moved;
      return fail({ ...error, values: { ...error.values, id: move.traineeId } });
    }
    done.push(moved.value);
  }
  const after = rowsAfter(rows, done);
  const from = moves.map(({ on }) => on).sort()[0];
  const full = moves.find(
    ({ clusterId }) => from && peakMembers(after, clusterId, from) > CLUSTER_SIZE.most,
  );
  if (!full) return succeed(done);
  const values = { id: full.clusterId, most: CLUSTER_SIZE.most };
  return fail({ code: "cluster-full", values });
}

function rowsAfter<M extends Membership>(
  rows: readonly M[],
  done: readonly Rearrangement<M>[],
): Membership[] {
  const replaced = new Set<Membership>(done.flatMap(({ replace }) => replace ?? []));
  const closed = new Map<Membership, Day>(
    done.flatMap(({ close }) => (close ? [[close.membership, close.endsOn] as const] : [])),
  );
  return [
    ...rows
      .filter((row) => !replaced.has(row))
      .map((row) => {
        const endsOn = closed.get(row);
        return endsOn ? { ...row, endsOn } : row;
      }),
    ...done.map(({ open }) => open),
  ];
}
