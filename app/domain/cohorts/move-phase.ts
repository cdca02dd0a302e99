// A phase is moved as a whole or at one end, by days or weeks; its placements follow it unless they
// are in force, because what is published is what people rely on. Source: docs/rules, planner.
import { addDays, type Day, laterOf } from "../calendar/day";
import { type ClosedRange, encloses } from "../calendar/range";

/** Which part of a phase is taken hold of. */
export type PhaseEdge = "whole" | "start" | "end";

/** The range after a move by whole days; an end never passes the other, so one day always stays. */
export function movedRange(range: ClosedRange, edge: PhaseEdge, days: number): ClosedRange {
  const startsOn = edge === "end" ? range.startsOn : addDays(range.startsOn, days);
  const endsOn = edge === "start" ? range.endsOn : addDays(range.endsOn, days);
  if (startsOn <= endsOn) return { startsOn, endsOn };
  return edge === "start" ? { startsOn: endsOn, endsOn } : { startsOn, endsOn: startsOn };
}

/**
 * Where a placement of a phase goes when the phase moves: ends that lay on the phase's ends stay on
 * them, others are kept as far as the phase reaches. Null when no day is left of it.
 * @param joinsOn the trainee's first day in the cohort; nobody is placed before it.
 */
export function followPhase(
  placement: ClosedRange,
  phase: { readonly before: ClosedRange; readonly after: ClosedRange },
  joinsOn: Day,
): ClosedRange | null {
  const { before, after } = phase;
  const wasFromStart = placement.startsOn <= before.startsOn || placement.startsOn === joinsOn;
  const startsOn = laterOf(wasFromStart ? joinsOn : placement.startsOn, after.startsOn);
  const wasToEnd = placement.endsOn >= before.endsOn;
  const endsOn = wasToEnd || placement.endsOn > after.endsOn ? after.endsOn : placement.endsOn;
  return startsOn <= endsOn ? { startsOn, endsOn } : null;
}

/** The placements that do not lie wholly in the phase. */
export function outsidePhase<P extends ClosedRange>(
  placements: readonly P[],
  phase: ClosedRange,
): P[] {
  return placements.filter((placement) => !encloses(phase, placement));
}
