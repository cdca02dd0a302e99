import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
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
import { currentLevelsOf } from "./current-levels.server";

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

/** Planned and done of everybody in training today, in the order of their names. Two queries. */
export async function pacedTrainees(
  where: Prisma.TraineeWhereInput,
  on: Day,
): Promise<PacedTrainee[]> {
  const rows = (await loadTrainees(where, on)).filter(({ enrolments }) =>
    isInTrainingOn(enrolments.map(enrolmentStep), on),
  );
  const levels = new Map(
    (await currentLevelsOf(rows.map(({ id }) => id))).map((row) => [
      `${row.traineeId} ${row.moduleId}`,
      row.level,
    ]),
  );
  return rows.map((row) => {
    const modules = standingOf(row, (moduleId) => levels.get(`${row.id} ${moduleId}`) ?? 0);
    const { id, name, programme } = row.cohort;
    return {
      traineeId: row.id,
      name: sortName(row.person),
      cohort: { id, name },
      cluster: row.memberships[0]?.cluster ?? null,
      pace: paceOf(modules, on),
      late: lateModules(modules, on, programme.weeksBehind),
      missingWeeks: missingWeeks(row, on),
    };
  });
}

function standingOf(row: Row, levelOf: (moduleId: string) => number): StandingModule[] {
  const { curriculum, phases, startsOn } = row.cohort;
  const modules = curriculum.modules.map(({ prerequisites, ...module }) => ({
    ...module,
    prerequisiteIds: prerequisites.map(({ prerequisiteId }) => prerequisiteId),
  }));
  const dated = phases.map((phase) => ({
    kind: phase.kind,
    startsOn: fromDbDay(phase.startsOn),
    endsOn: fromDbDay(phase.endsOn),
  }));
  const due = dueDays(modules, dated, laterOf(fromDbDay(startsOn), fromDbDay(row.entryOn)));
  return modules.map(({ id, code, targetLevel }) => ({
    ...{ code, target: targetLevel, level: levelOf(id) },
    dueOn: due.get(id) ?? null,
  }));
}

/** Only weeks that are late enough for a reminder. */
function missingWeeks({ entryOn, cohort, enrolments, records }: Row, on: Day): number {
  const { recordRequired: isDuty, recordReminderDays } = cohort.programme;
  if (!isDuty) return 0;
  const steps = enrolments.map(enrolmentStep);
  const today = addDays(on, -recordReminderDays);
  const span = { entryOn: fromDbDay(entryOn), endsOn: fromDbDay(cohort.endsOn), today };
  const states = new Map(records.map(({ weekOn, state }) => [fromDbDay(weekOn), state]));
  return trainingWeeks(span, (day) => isInTrainingOn(steps, day)).filter((weekOn) =>
    isMissing({ weekOn, state: states.get(weekOn) ?? null }, { today, isDuty }),
  ).length;
}

type Row = Prisma.TraineeGetPayload<{ select: ReturnType<typeof selection> }>;

function loadTrainees(where: Prisma.TraineeWhereInput, on: Day) {
  return db.trainee.findMany({
    where,
    orderBy: [{ person: { searchKey: "asc" } }, { id: "asc" }],
    select: selection(on),
  });
}

function selection(on: Day) {
  const module = { id: true, code: true, hours: true, targetLevel: true } as const;
  return {
    ...{ id: true, entryOn: true },
    person: { select: { givenName: true, familyName: true } },
    enrolments: { select: stepSelection },
    records: { select: { weekOn: true, state: true } },
    memberships: {
      where: inForceOn(on),
      select: { cluster: { select: { id: true, name: true } } },
    },
    cohort: {
      select: {
        ...{ id: true, name: true, startsOn: true, endsOn: true },
        programme: {
          select: { weeksBehind: true, recordRequired: true, recordReminderDays: true },
        },
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
    },
  } satisfies Prisma.TraineeSelect;
}
