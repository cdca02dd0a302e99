import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { addDays, type Day } from "~/domain/calendar/day";
import { examState, isCandidate } from "~/domain/progress/exam";
import { admissionGaps } from "~/domain/progress/exam-admission";
import { gradeOf, mustRepeat } from "~/domain/progress/exam-result";
import { today } from "~/platform/clock";
import { conditionsOf } from "./admission-conditions";
import { standingResults } from "./exam-candidates.server";
import type { ListedExam } from "./listed-exam";
import { trainingStandings } from "./training-standing.server";

/** Days before an exam from which the list says how many lack nothing. */
const LOOKED_AHEAD_DAYS = 84;

/** The exams of every cohort, or of one, by day. Six queries, however many people and exams. */
export async function examList(actor: Actor, cohortId: string | null) {
  ensure(can(actor, "exam.manage", null));
  const on = today();
  const rows = await db.exam.findMany({
    where: cohortId ? { cohortId } : {},
    include: listInclude,
    orderBy: [{ on: "asc" }, { title: "asc" }, { id: "asc" }],
  });
  const people = await peopleOf(rows);
  const lists = new Map(rows.map((row) => [row.id, candidatesOf(row, people)]));
  const near = rows.filter((row) => isNear(row, on));
  const looked = new Set(near.flatMap(({ id }) => lists.get(id) ?? []));
  const standings = await trainingStandings([...looked], on);
  return rows.map((row): ListedExam => {
    const { cohort, cancelledAt, repeatsId, results, ...exam } = row;
    const ids = lists.get(row.id) ?? [];
    const conditions = conditionsOf(cohort.programme.admission, row.kind);
    const lacksNothing = (traineeId: string) => {
      const standing = standings.get(traineeId);
      return standing !== undefined && admissionGaps(conditions, standing, on).length === 0;
    };
    const { id, title, kind, startMinute, place, cancelReason } = exam;
    const state = examState({ on: fromDbDay(row.on), isCancelled: cancelledAt !== null }, on);
    return {
      ...{ id, title, kind, startMinute, place, cancelReason, state },
      isRepeat: repeatsId !== null,
      cohort: { id: cohort.id, name: cohort.name },
      on: fromDbDay(row.on),
      candidates: ids.length,
      complete: isNear(row, on) ? ids.filter(lacksNothing).length : null,
      results: results.length,
    };
  });
}

/** A cohort with its exams; what the page offers to plan begins with the cohort's days. */
export async function cohortExams(actor: Actor, cohortId: string) {
  ensure(can(actor, "exam.manage", null));
  const cohort = found(
    await db.cohort.findUnique({
      where: { id: cohortId },
      select: {
        ...{ id: true, name: true },
        programme: { select: { id: true, title: true, recordRequired: true, admission: true } },
      },
    }),
  );
  const { programme } = cohort;
  return {
    cohort: { id: cohort.id, name: cohort.name },
    programme: { id: programme.id, title: programme.title },
    isRecordDuty: programme.recordRequired,
    conditions: {
      intermediate: conditionsOf(programme.admission, "intermediate"),
      final: conditionsOf(programme.admission, "final"),
    },
    exams: await examList(actor, cohortId),
    today: today(),
  };
}

const listInclude = {
  cohort: {
    select: { id: true, name: true, programme: { select: { admission: true } } },
  },
  results: standingResults,
  repeats: { select: { results: standingResults } },
} satisfies Prisma.ExamInclude;

type Row = Prisma.ExamGetPayload<{ include: typeof listInclude }>;

function isNear({ on, cancelledAt }: Row, today: Day): boolean {
  const day = fromDbDay(on);
  return cancelledAt === null && day >= today && day <= addDays(today, LOOKED_AHEAD_DAYS);
}

/** Everybody of these cohorts, and whoever has a result in one of these exams. */
function peopleOf(rows: readonly Row[]) {
  const cohortIds = [...new Set(rows.map(({ cohortId }) => cohortId))];
  const examIds = rows.map(({ id }) => id);
  return db.trainee.findMany({
    where: {
      OR: [{ cohortId: { in: cohortIds } }, { examResults: { some: { examId: { in: examIds } } } }],
    },
    select: { id: true, cohortId: true, enrolments: { select: stepSelection } },
  });
}

function candidatesOf(row: Row, people: Awaited<ReturnType<typeof peopleOf>>): string[] {
  const own = new Set(row.results.map(({ traineeId }) => traineeId));
  const repeating = new Set(
    (row.repeats?.results ?? [])
      .filter((result) => mustRepeat(result.scale, gradeOf(result)))
      .map(({ traineeId }) => traineeId),
  );
  return people
    .filter(({ id, cohortId, enrolments }) => {
      const belongs = row.repeats ? repeating.has(id) : cohortId === row.cohortId;
      const steps = enrolments.map(enrolmentStep);
      return isCandidate({ belongs, steps, hasResult: own.has(id) }, fromDbDay(row.on));
    })
    .map(({ id }) => id);
}
