// Lessons that are planned one by one and yet repeat: the same in everything but the week, three
// weeks or more in a row, where a public holiday is no break. They become a series, so that "this and
// following" works for them. Source: requirements.md, schedule 1: a series repeats, holidays are skipped.
import { addDays, compareDays, type Day, weekdayOf } from "../calendar/day";
import { holidayOn } from "../calendar/holidays";

const FEWEST = 3;

/** `same` is equal for lessons that may belong together: module, clusters, trainers, room, time. */
export interface Repeatable {
  readonly on: Day;
  readonly same: string;
}

/** Runs of lessons a week apart, each in order; a lesson is in at most one, single ones in none. */
export function repeatingRuns<L extends Repeatable>(lessons: readonly L[]): L[][] {
  const groups = new Map<string, L[]>();
  for (const lesson of [...lessons].sort((a, b) => compareDays(a.on, b.on))) {
    const key = `${weekdayOf(lesson.on)} ${lesson.same}`;
    groups.set(key, [...(groups.get(key) ?? []), lesson]);
  }
  return [...groups.values()].flatMap(runsIn).filter((run) => run.length >= FEWEST);
}

/** @param lessons of one weekday, in order. */
function runsIn<L extends Repeatable>(lessons: readonly L[]): L[][] {
  const runs: L[][] = [];
  for (const lesson of lessons) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(last.on, lesson.on)) run.push(lesson);
    else runs.push([lesson]);
  }
  return runs;
}

function follows(before: Day, on: Day): boolean {
  let expected = addDays(before, 7);
  while (expected < on && holidayOn(expected)) expected = addDays(expected, 7);
  return expected === on;
}
