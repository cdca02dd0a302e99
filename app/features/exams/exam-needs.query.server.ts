import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { addDays, type Day } from "~/domain/calendar/day";
import { daysUntil, isCandidate } from "~/domain/progress/exam";
import { gradeOf, mustRepeat } from "~/domain/progress/exam-result";
import { now, today } from "~/platform/clock";
import { standingResults } from "./exam-candidates.server";

/** Days before an exam from which a planner looks at its list, and a trainee at what is missing. */
const SOON_DAYS = { planner: 28, trainee: 84 };
/** Days after it for which results are asked for. */
const OUTSTANDING_DAYS = 180;
/** Days for which a result is news. */
const NEWS_DAYS = 14;
const DAY_MS = 86_400_000;

/** Exams whose list is to be looked at, and those that have been and lack results. One query. */
export async function examNeeds(actor: Actor) {
  ensure(can(actor, "exam.manage", null));
  const on = today();
  const rows = await db.exam.findMany({
    where: { cancelledAt: null, on: between(on, OUTSTANDING_DAYS, SOON_DAYS.planner) },
    select: needSelection,
    orderBy: [{ on: "asc" }, { id: "asc" }],
  });
  return rows.flatMap((row) => {
    const day = fromDbDay(row.on);
    const open = openOf(row);
    const { id, title, cohort } = row;
    const kind: "soon" | "outstanding" = day >= on ? "soon" : "outstanding";
    const need = { id, title, cohort: cohort.name, daysLeft: daysUntil(day, on), open, kind };
    return kind === "outstanding" && open === 0 ? [] : [need];
  });
}

export type ExamNeeds = Awaited<ReturnType<typeof examNeeds>>;

/** A trainee's next exam within twelve weeks, and results of the last two. One query. */
export async function ownExamNeeds(actor: Actor) {
  const traineeId = found(actor.traineeId);
  const on = today();
  const row = found(
    await db.trainee.findUnique({ where: { id: traineeId }, select: ownSelection(traineeId, on) }),
  );
  const steps = row.enrolments.map(enrolmentStep);
  const ahead = row.cohort.exams.filter((exam) => {
    const [earlier] = exam.repeats?.results ?? [];
    const belongs = !exam.repeats || (earlier !== undefined && repeats(earlier));
    return isCandidate({ belongs, steps, hasResult: false }, fromDbDay(exam.on));
  });
  const [next] = ahead;
  return {
    next: next
      ? { title: next.title, startMinute: next.startMinute, on: fromDbDay(next.on) }
      : null,
    news: row.examResults.map(({ id, exam }) => ({ id, title: exam.title })),
  };
}

export type OwnExamNeeds = Awaited<ReturnType<typeof ownExamNeeds>>;

function between(on: Day, before: number, after: number) {
  return { gte: toDbDay(addDays(on, -before)), lte: toDbDay(addDays(on, after)) };
}

const needSelection = {
  ...{ id: true, title: true, on: true },
  cohort: {
    select: {
      name: true,
      trainees: { select: { id: true, enrolments: { select: stepSelection } } },
    },
  },
  results: standingResults,
  repeats: { select: { results: standingResults } },
} satisfies Prisma.ExamSelect;

/** How many who belong on the list have no result. */
function openOf({ on, cohort, results, repeats: repeated }: NeedRow): number {
  const entered = new Set(results.map(({ traineeId }) => traineeId));
  if (repeated) {
    return repeated.results.filter((one) => repeats(one) && !entered.has(one.traineeId)).length;
  }
  return cohort.trainees.filter(({ id, enrolments }) => {
    const steps = enrolments.map(enrolmentStep);
    const isListed = isCandidate({ belongs: true, steps, hasResult: false }, fromDbDay(on));
    return isListed && !entered.has(id);
  }).length;
}

type NeedRow = Prisma.ExamGetPayload<{ select: typeof needSelection }>;

function repeats(result: NeedRow["results"][number]): boolean {
  return mustRepeat(result.scale, gradeOf(result));
}

function ownSelection(traineeId: string, on: Day) {
  const own = { ...standingResults, where: { ...standingResults.where, traineeId } };
  return {
    enrolments: { select: stepSelection },
    cohort: {
      select: {
        exams: {
          where: { cancelledAt: null, on: between(on, 0, SOON_DAYS.trainee) },
          select: {
            ...{ title: true, on: true, startMinute: true },
            repeats: { select: { results: own } },
          },
          orderBy: { on: "asc" },
        },
      },
    },
    examResults: {
      where: {
        ...standingResults.where,
        recordedAt: { gte: new Date(now().getTime() - NEWS_DAYS * DAY_MS) },
      },
      select: { id: true, exam: { select: { title: true } } },
      orderBy: { recordedAt: "desc" },
    },
  } satisfies Prisma.TraineeSelect;
}
