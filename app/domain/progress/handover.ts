// When a trainee moves to the next site or cluster, whoever trains them now writes down open goals and
// next steps for whoever comes next. It can be written for the move that comes, and for two weeks after
// the last one when none is planned. Source: requirements.md, progress 8.
import { addDays, compareDays, type Day } from "../calendar/day";

const DAYS_AFTER = 14;

/** A first day at a site or in a cluster. */
export interface Move {
  readonly on: Day;
  readonly to: string;
}

/** The move that a handover is written for now, or null. */
export function moveToHandOver<M extends Move>(moves: readonly M[], today: Day): M | null {
  const [next] = inOrder(moves).filter(({ on }) => on > today);
  if (next) return next;
  const last = lastMove(moves, today);
  return last && addDays(last.on, DAYS_AFTER) >= today ? last : null;
}

/** The move by which the trainee came to where they are, or null. */
export function lastMove<M extends Move>(moves: readonly M[], today: Day): M | null {
  return inOrder(moves).findLast(({ on }) => on <= today) ?? null;
}

function inOrder<M extends Move>(moves: readonly M[]): M[] {
  return [...moves].sort((a, b) => compareDays(a.on, b.on));
}
