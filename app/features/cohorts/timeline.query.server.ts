import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, addYears, type Day, day, laterOf } from "~/domain/calendar/day";
import { willTakePart } from "~/domain/cohorts/enrolment";
import { phaseFindings } from "~/domain/cohorts/phase-findings";
import { today } from "~/platform/clock";
import { datedPhase } from "./cohort-figures.server";
import { cohortTrainees, type FiguresTrainee } from "./cohort-trainees.server";
import { freeDays } from "./free-days.server";

export type CityTimeline = Awaited<ReturnType<typeof cityTimeline>>;

const YEARS_SHOWN = 2;

/** All cohorts of the city with their phases in two years, from January of the year asked for. */
export async function cityTimeline(actor: Actor, asked: number | null) {
  ensure(can(actor, "cohort.manage", null));
  const on = today();
  const year = asked ?? Number(on.slice(0, 4));
  const startsOn = day(`${year}-01-01`);
  const range = { startsOn, endsOn: addDays(addYears(startsOn, YEARS_SHOWN), -1) };
  const [rows, bounds] = await Promise.all([
    db.cohort.findMany({
      where: {
        startsOn: { lte: toDbDay(range.endsOn) },
        endsOn: { gte: toDbDay(range.startsOn) },
      },
      include: {
        programme: { select: { code: true, title: true } },
        phases: { orderBy: { startsOn: "asc" } },
      },
      orderBy: [{ startsOn: "asc" }, { name: "asc" }],
    }),
    db.cohort.aggregate({ _min: { startsOn: true }, _max: { endsOn: true } }),
  ]);
  const people = await cohortTrainees(rows.map(({ id }) => id));
  return {
    year,
    ...range,
    today: on,
    firstYear: yearOf(bounds._min.startsOn) ?? year,
    lastYear: yearOf(bounds._max.endsOn) ?? year,
    freeDays: await freeDays(range),
    cohorts: rows.map((row) => {
      const days = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
      const phases = row.phases.map(datedPhase);
      return {
        ...{ id: row.id, name: row.name, ...days, phases },
        programme: row.programme.title,
        trainees: takingPart(people.get(row.id) ?? [], laterOf(on, days.startsOn)),
        findings: phaseFindings(phases, days).length,
      };
    }),
  };
}

function takingPart(people: readonly FiguresTrainee[], on: Day): number {
  return people.filter(({ steps }) => willTakePart(steps, on)).length;
}

function yearOf(on: Date | null): number | null {
  return on && Number(fromDbDay(on).slice(0, 4));
}
