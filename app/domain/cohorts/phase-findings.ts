// What is wrong with a cohort's phases. A practice part lasts at least a month (federal career
// regulation for the middle service, §§6–8); nobody is in two phases at once or in none on a workday,
// and nobody works at a site during a course or an exam (§ 15 BBiG, applied to all alike).
import { addDays, type Day, isWeekend } from "../calendar/day";
import { workdaysIn } from "../calendar/holidays";
import { type ClosedRange, daysIn, encloses, intersectionOf } from "../calendar/range";
import { inOrder, type Phase } from "./phases";

export type PhaseRule =
  | "phases-leave-no-gap"
  | "phases-do-not-overlap"
  | "no-placement-during-course"
  | "placement-lasts-four-weeks"
  | "phases-lie-in-cohort";

/** A breach with the rule it breaks, the phases it concerns and its days. */
export interface PhaseFinding extends ClosedRange {
  readonly rule: PhaseRule;
  readonly titles: readonly string[];
  /** For a gap its workdays, for a short placement its weekdays. */
  readonly days?: number;
}

const LEAST_WEEKDAYS = 20;

/** All findings in the order of the calendar; an empty list when the phases fit the cohort. */
export function phaseFindings(phases: readonly Phase[], cohort: ClosedRange): PhaseFinding[] {
  const ordered = inOrder(phases);
  const findings = [
    ...gaps(ordered, cohort),
    ...overlapping(ordered),
    ...ordered.filter(isShortPlacement).map(shortPlacement),
    ...ordered.filter((phase) => !encloses(cohort, phase)).map(outside),
  ];
  return findings.sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
}

/** Workdays on which a cohort is in no phase; weekends and holidays between phases are none. */
function gaps(ordered: readonly Phase[], cohort: ClosedRange): PhaseFinding[] {
  const found: PhaseFinding[] = [];
  let reached: { until: Day; title?: string } = { until: addDays(cohort.startsOn, -1) };
  for (const phase of ordered) {
    found.push(
      ...gap(addDays(reached.until, 1), addDays(phase.startsOn, -1), [reached.title, phase.title]),
    );
    if (phase.endsOn > reached.until) reached = { until: phase.endsOn, title: phase.title };
  }
  found.push(...gap(addDays(reached.until, 1), cohort.endsOn, [reached.title]));
  return found;
}

function gap(startsOn: Day, endsOn: Day, around: readonly (string | undefined)[]): PhaseFinding[] {
  const days = startsOn <= endsOn ? workdaysIn({ startsOn, endsOn }).length : 0;
  if (days === 0) return [];
  const titles = around.filter((title) => title !== undefined);
  return [{ rule: "phases-leave-no-gap", titles, startsOn, endsOn, days }];
}

function overlapping(ordered: readonly Phase[]): PhaseFinding[] {
  return ordered.flatMap((first, index) =>
    ordered.slice(index + 1).flatMap((second) => {
      const shared = intersectionOf(first, second) as ClosedRange | null;
      if (!shared) return [];
      const titles = [first.title, second.title];
      return [{ rule: ruleOfPair(first, second), titles, ...shared }];
    }),
  );
}

function ruleOfPair(...pair: readonly Phase[]): PhaseRule {
  const isWork = pair.some(({ kind }) => kind === "placement");
  const isTaught = pair.some(({ kind }) => kind === "course" || kind === "exam");
  return isWork && isTaught ? "no-placement-during-course" : "phases-do-not-overlap";
}

function isShortPlacement(phase: Phase): boolean {
  return phase.kind === "placement" && weekdaysOf(phase) < LEAST_WEEKDAYS;
}

function shortPlacement(phase: Phase): PhaseFinding {
  return { ...about(phase), rule: "placement-lasts-four-weeks", days: weekdaysOf(phase) };
}

function outside(phase: Phase): PhaseFinding {
  return { ...about(phase), rule: "phases-lie-in-cohort" };
}

function about(phase: Phase): ClosedRange & { titles: string[] } {
  return { titles: [phase.title], startsOn: phase.startsOn, endsOn: phase.endsOn };
}

/** Monday to Friday, holidays included: a placement does not grow short by Christmas. */
function weekdaysOf(phase: Phase): number {
  return daysIn(phase).filter((on) => !isWeekend(on)).length;
}
