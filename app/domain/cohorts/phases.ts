// A cohort's training is a row of dated phases.
import { compareDays, type Day } from "../calendar/day";
import { type ClosedRange, contains, overlaps } from "../calendar/range";

export type PhaseKind = "course" | "cluster" | "placement" | "external" | "exam";

/** Both days belong to the phase. */
export interface Phase extends ClosedRange {
  readonly title: string;
  readonly kind: PhaseKind;
}

/** The phase a day lies in, or null between phases and on the weekends around them. */
export function phaseOn<P extends Phase>(phases: readonly P[], on: Day): P | null {
  return phases.find((phase) => contains(phase, on)) ?? null;
}

/** The first phase that begins after a day, or null. */
export function nextPhaseAfter<P extends Phase>(phases: readonly P[], on: Day): P | null {
  return inOrder(phases).find((phase) => phase.startsOn > on) ?? null;
}

/** The phases in which trainees work at a site, in the order of the calendar. */
export function placementPhases<P extends Phase>(phases: readonly P[]): P[] {
  return inOrder(phases).filter((phase) => phase.kind === "placement");
}

/** The phases that share a day with a range, in the order of the calendar. */
export function phasesIn<P extends Phase>(phases: readonly P[], range: ClosedRange): P[] {
  return inOrder(phases).filter((phase) => overlaps(phase, range));
}

/** A copy in the order of the calendar. */
export function inOrder<P extends Phase>(phases: readonly P[]): P[] {
  return [...phases].sort(
    (a, b) => compareDays(a.startsOn, b.startsOn) || compareDays(a.endsOn, b.endsOn),
  );
}
