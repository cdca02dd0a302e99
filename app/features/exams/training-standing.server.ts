import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { stepSelection } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import type { Day } from "~/domain/calendar/day";
import { overlaps } from "~/domain/calendar/range";
import type { TrainingStanding } from "~/domain/progress/exam-admission";
import { currentLevelsOf } from "~/features/progress/current-levels.server";
import { weeksOf, weeksSelection } from "~/features/records/record-weeks.server";

/** What admission looks at, of each of the trainees; two queries, however many. */
export async function trainingStandings(
  traineeIds: readonly string[],
  on: Day,
): Promise<Map<string, TrainingStanding>> {
  if (traineeIds.length === 0) return new Map();
  const rows = await db.trainee.findMany({
    where: { id: { in: [...traineeIds] } },
    select: standingSelection(on),
  });
  const levels = new Map(
    (await currentLevelsOf(traineeIds)).map(({ traineeId, moduleId, level }) => [
      `${traineeId} ${moduleId}`,
      level,
    ]),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      standingOf(row, on, (moduleId) => levels.get(`${row.id} ${moduleId}`) ?? 0),
    ]),
  );
}

function standingSelection(on: Day) {
  return {
    ...{ id: true, entryOn: true },
    enrolments: { select: stepSelection },
    records: { select: { weekOn: true, state: true } },
    placements: {
      where: { inForce: true, endsOn: { lt: toDbDay(on) } },
      orderBy: { startsOn: "asc" },
      select: {
        ...{ phaseId: true, startsOn: true, endsOn: true },
        phase: { select: { title: true } },
        site: { select: { name: true } },
      },
    },
    assessments: {
      where: { state: "confirmed" },
      select: { phaseId: true, placement: { select: { startsOn: true, endsOn: true } } },
    },
    cohort: {
      select: {
        ...weeksSelection.cohort.select,
        curriculum: {
          select: {
            modules: {
              orderBy: { code: "asc" },
              select: { id: true, code: true, targetLevel: true },
            },
          },
        },
      },
    },
  } satisfies Prisma.TraineeSelect;
}

type Row = Prisma.TraineeGetPayload<{ select: ReturnType<typeof standingSelection> }>;

function standingOf(row: Row, on: Day, levelOf: (moduleId: string) => number): TrainingStanding {
  const states = new Map(row.records.map(({ weekOn, state }) => [fromDbDay(weekOn), state]));
  return {
    isRecordDuty: row.cohort.programme.recordRequired,
    weeks: weeksOf(row, on).map((weekOn) => ({ weekOn, state: states.get(weekOn) ?? null })),
    modules: row.cohort.curriculum.modules.map(({ id, code, targetLevel }) => ({
      ...{ code, target: targetLevel },
      level: levelOf(id),
    })),
    stays: row.placements.map((stay) => ({
      name: `${stay.phase.title}, ${stay.site.name}`,
      isConfirmed: row.assessments.some((one) => isOfStay(one, stay)),
    })),
  };
}

/** A plan that was published anew has other placements for the same phase. */
function isOfStay(
  { phaseId, placement }: Row["assessments"][number],
  stay: Row["placements"][number],
): boolean {
  return (
    phaseId === stay.phaseId && placement !== null && overlaps(rangeOf(placement), rangeOf(stay))
  );
}

function rangeOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
