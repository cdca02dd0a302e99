import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { visibleTo } from "~/domain/access/visible";
import { addDays, type Day, laterOf } from "~/domain/calendar/day";
import { isInTrainingOn } from "~/domain/cohorts/enrolment";
import { sortName } from "~/domain/people/name";
import {
  dueDays,
  type LateModule,
  lateModules,
  type Pace,
  paceOf,
  type StandingModule,
} from "~/domain/progress/pace";
import { isMissing, trainingWeeks } from "~/domain/progress/record-duty";
import { traineesWithin } from "~/features/trainees/trainee-scope.query.server";
import { levelIn, type PacedRow, pacedRows } from "./paced-rows.server";

export type PacedTrainee = {
  traineeId: string;
  name: string;
  cohort: { id: string; name: string };
  cluster: { id: string; name: string } | null;
  pace: Pace;
  late: LateModule[];
  /** Weeks of the record that are missing for longer than the programme's reminder. */
  missingWeeks: number;
};

/** Planned and done of everybody in sight, in the order of their names; queries as `inTraining`. */
export async function pacedTrainees(actor: Actor, on: Day): Promise<PacedTrainee[]> {
  return (await inTraining(actor, on)).map(({ row, cohort, due, owed }) => {
    const { id, name, programme } = cohort;
    const modules = due.map((module) => ({ ...module, level: levelIn(row.levels, module.code) }));
    return {
      ...{ traineeId: row.traineeId, name: sortName(row), cohort: { id, name } },
      cluster: row.cluster,
      pace: paceOf(modules, on),
      late: lateModules(modules, on, programme.weeksBehind),
      missingWeeks: owed.filter((weekOn) => !row.handedIn.includes(weekOn)).length,
    };
  });
}

/** Whose levels or weeks of the record are late, and nothing more of them; queries as `inTraining`. */
export async function traineesBehind(actor: Actor, on: Day) {
  const behind = (await inTraining(actor, on)).filter(
    ({ row, late, owed }) =>
      late.some(({ code, target }) => levelIn(row.levels, code) < target) ||
      owed.some((weekOn) => !row.handedIn.includes(weekOn)),
  );
  return behind.map(({ row, cohort: { id, name } }) => ({
    name: sortName(row),
    cohort: { id, name },
  }));
}

/**
 * Everybody in sight who is in training today, with the modules and weeks that are theirs; a cohort
 * that is over has nobody to look after. Two queries, and one more for whoever does not see all.
 */
async function inTraining(actor: Actor, on: Day) {
  const cohorts = new Map((await loadCohorts(on)).map((cohort) => [cohort.id, cohort]));
  const rows = await pacedRows(await idsInSight(actor, on), on);
  const modulesOf = oncePerKey((cohort: CohortRow, from: Day) => {
    const due = dueModules(cohort, from);
    const untouched = due.map((module) => ({ ...module, level: -1 }));
    return { due, late: lateModules(untouched, on, cohort.programme.weeksBehind) };
  });
  const weeksOf = oncePerKey((cohort: CohortRow, row: PacedRow) => owedWeeks(cohort, row, on));
  return rows.flatMap((row) => {
    const cohort = cohorts.get(row.cohortId);
    if (!cohort || !isInTrainingOn(row.steps, on)) return [];
    const from = laterOf(fromDbDay(cohort.startsOn), row.entryOn);
    const owed = weeksOf(`${cohort.id} ${row.entryOn} ${row.stepsText}`, cohort, row);
    return [{ row, cohort, owed, ...modulesOf(`${cohort.id} ${from}`, cohort, from) }];
  });
}

/** The trainees to look at; null: everybody. */
async function idsInSight(actor: Actor, on: Day): Promise<string[] | null> {
  const scope = visibleTo(actor, on);
  if (scope.kind === "all") return null;
  const rows = await db.trainee.findMany({ where: traineesWithin(scope), select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Works out once what is the same for many. */
function oncePerKey<Of, By, Result>(work: (of: Of, by: By) => Result) {
  const known = new Map<string, Result>();
  return (key: string, of: Of, by: By): Result => {
    const result = known.get(key) ?? work(of, by);
    known.set(key, result);
    return result;
  };
}

type CohortRow = Awaited<ReturnType<typeof loadCohorts>>[number];

function dueModules({ curriculum, phases }: CohortRow, from: Day): Omit<StandingModule, "level">[] {
  const modules = curriculum.modules.map(({ prerequisites, ...module }) => ({
    ...module,
    prerequisiteIds: prerequisites.map(({ prerequisiteId }) => prerequisiteId),
  }));
  const dated = phases.map((phase) => ({
    kind: phase.kind,
    startsOn: fromDbDay(phase.startsOn),
    endsOn: fromDbDay(phase.endsOn),
  }));
  const due = dueDays(modules, dated, from);
  return modules.map(({ id, code, targetLevel }) => ({
    ...{ code, target: targetLevel, dueOn: due.get(id) ?? null },
  }));
}

/** Weeks of the record that were due long enough ago for a reminder, handed in or not. */
function owedWeeks({ programme, endsOn }: CohortRow, { entryOn, steps }: PacedRow, on: Day): Day[] {
  const { recordRequired: isDuty, recordReminderDays } = programme;
  if (!isDuty) return [];
  const today = addDays(on, -recordReminderDays);
  const span = { entryOn, endsOn: fromDbDay(endsOn), today };
  return trainingWeeks(span, (day) => isInTrainingOn(steps, day)).filter((weekOn) =>
    isMissing({ weekOn, state: null }, { today, isDuty }),
  );
}

function loadCohorts(on: Day) {
  const module = { id: true, code: true, hours: true, targetLevel: true } as const;
  return db.cohort.findMany({
    where: { endsOn: { gte: toDbDay(on) } },
    select: {
      ...{ id: true, name: true, startsOn: true, endsOn: true },
      programme: { select: { weeksBehind: true, recordRequired: true, recordReminderDays: true } },
      phases: { select: { kind: true, startsOn: true, endsOn: true } },
      curriculum: {
        select: {
          modules: {
            orderBy: { code: "asc" },
            select: { ...module, prerequisites: { select: { prerequisiteId: true } } },
          },
        },
      },
    },
  });
}
