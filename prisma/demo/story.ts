// Where the demo stands today: in the second week of the RSA-2026 clusters' foundations, one week
// before their first station, while VFA-2025 is in the third week of its second station.
import {
  addDays,
  type Day,
  day,
  daysBetween,
  isWeekend,
  mondayOf,
} from "../../app/domain/calendar/day";
import { TEMPLATES } from "../reference/programmes";

const TOLD_ON = day("2026-11-16");

/** Monday of the week in which the demo is read; a weekend reads the week that comes. */
export function storyWeek(today: Day): Day {
  return mondayOf(isWeekend(today) ? addDays(today, 2) : today);
}

/** The days by which the told calendar is moved: whole weeks, so that weekdays stay. */
export function shiftFor(today: Day): number {
  return daysBetween(TOLD_ON, storyWeek(today));
}

export type CohortPlot = {
  name: string;
  programme: string;
  startsOn: Day;
  endsOn: Day;
  size: number;
  clusters: number;
};

const PLOTS: readonly [
  name: string,
  programme: string,
  from: string,
  to: string,
  size: number,
  clusters: number,
][] = [
  ["RSA-2025", "RSA", "2025-10-01", "2027-09-30", 23, 5],
  ["VFA-2025", "VFA", "2025-10-01", "2028-03-31", 20, 4],
  ["RSA-2026", "RSA", "2026-10-01", "2028-09-30", 22, 5],
];

export function cohortPlots(shift: number): CohortPlot[] {
  return PLOTS.map(([name, programme, from, to, size, clusters]) => ({
    name,
    programme,
    startsOn: addDays(day(from), shift),
    endsOn: addDays(day(to), shift),
    size,
    clusters,
  }));
}

export type PhasePlot = {
  title: string;
  kind: "course" | "cluster" | "placement" | "external" | "exam";
  startsOn: Day;
  endsOn: Day;
};

/** The cohort's phases: Monday to Friday, the first from the first day, the last to the last. */
export function phasesOf(cohort: CohortPlot): PhasePlot[] {
  const monday = mondayOf(cohort.startsOn);
  return (TEMPLATES[cohort.programme] ?? []).map(([title, kind, startWeek, weeks]) => {
    const startsOn = addDays(monday, startWeek * 7);
    const endsOn = addDays(startsOn, weeks * 7 - 3);
    return {
      title,
      kind,
      startsOn: startsOn < cohort.startsOn ? cohort.startsOn : startsOn,
      endsOn: endsOn > cohort.endsOn ? cohort.endsOn : endsOn,
    };
  });
}
