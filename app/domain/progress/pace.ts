// What is planned by a day and what is done. The learning phases of a cohort (clusters and placements)
// are divided over its modules by their hours, each after its prerequisites; a module is due at its
// target on the last workday of its part. Nobody is scored: planned, done, and what is late, in words.
// Source: requirements.md, progress 3; how many weeks may pass belongs to the programme.
import { addDays, type Day, daysBetween, isWeekend, laterOf } from "../calendar/day";
import { type ClosedRange, daysIn } from "../calendar/range";
import type { PhaseKind } from "../cohorts/phases";
import { type ModuleFact, orderModules } from "../curriculum/modules";

/** Fewer people than this are no group that may be told in figures. */
export const LEAST_PEOPLE = 5;

const LEARNING: readonly PhaseKind[] = ["cluster", "placement"];
const DAYS_PER_WEEK = 7;

export interface PacedModule extends ModuleFact {
  readonly hours: number;
}

export interface DatedPhase extends ClosedRange {
  readonly kind: PhaseKind;
}

/**
 * The day by which each module should have reached its target, by module id; none without learning
 * phases. @param from the trainee's first day; what lay before it is no time to learn.
 */
export function dueDays(
  modules: readonly PacedModule[],
  phases: readonly DatedPhase[],
  from: Day,
): Map<string, Day> {
  const days = learningDays(phases, from);
  const ordered = orderModules(modules);
  const rows = ordered.ok ? ordered.value : modules;
  const all = rows.reduce((sum, { hours }) => sum + hours, 0);
  const due = new Map<string, Day>();
  let hours = 0;
  for (const module of rows) {
    hours += module.hours;
    const day = days[Math.max(0, Math.ceil((hours / all) * days.length) - 1)];
    if (day) due.set(module.id, day);
  }
  return due;
}

function learningDays(phases: readonly DatedPhase[], from: Day): Day[] {
  const days = phases
    .filter(({ kind, endsOn }) => LEARNING.includes(kind) && endsOn >= from)
    .flatMap(({ startsOn, endsOn }) => daysIn({ startsOn: laterOf(startsOn, from), endsOn }))
    .filter((on) => !isWeekend(on));
  return [...new Set(days)].sort();
}

export interface StandingModule {
  readonly code: string;
  readonly level: number;
  readonly target: number;
  /** Null: never due. */
  readonly dueOn: Day | null;
}

export interface Pace {
  /** Modules that should have reached their target by now. */
  readonly planned: number;
  /** Modules that have reached it, due or not. */
  readonly done: number;
  readonly total: number;
}

export function paceOf(modules: readonly StandingModule[], today: Day): Pace {
  const isDue = ({ dueOn }: StandingModule) => dueOn !== null && dueOn <= today;
  return {
    planned: modules.filter(isDue).length,
    done: modules.filter(({ level, target }) => level >= target).length,
    total: modules.length,
  };
}

export interface LateModule {
  readonly code: string;
  readonly level: number;
  readonly target: number;
  /** Whole weeks since it was due. */
  readonly weeks: number;
}

/** Modules that are more than so many weeks behind their target, the longest first. */
export function lateModules(
  modules: readonly StandingModule[],
  today: Day,
  weeksBehind: number,
): LateModule[] {
  const limit = addDays(today, -weeksBehind * DAYS_PER_WEEK);
  return modules
    .flatMap(({ code, level, target, dueOn }) =>
      dueOn !== null && level < target && dueOn < limit
        ? [{ code, level, target, weeks: Math.floor(daysBetween(dueOn, today) / DAYS_PER_WEEK) }]
        : [],
    )
    .sort((a, b) => b.weeks - a.weeks);
}

/** Planned and done of a group; null for fewer than five people. */
export function groupPace(people: readonly Pace[]): Pace | null {
  if (people.length < LEAST_PEOPLE) return null;
  const sum = (of: (pace: Pace) => number) => people.reduce((all, one) => all + of(one), 0);
  return {
    planned: sum(({ planned }) => planned),
    done: sum(({ done }) => done),
    total: sum(({ total }) => total),
  };
}
