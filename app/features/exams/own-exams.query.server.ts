import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { addDays, type Day } from "~/domain/calendar/day";
import { daysUntil, examState, isCandidate } from "~/domain/progress/exam";
import { admissionGaps } from "~/domain/progress/exam-admission";
import { bandOf, gradeOf, mustRepeat, outcomeOf } from "~/domain/progress/exam-result";
import { today } from "~/platform/clock";
import { conditionsOf } from "./admission-conditions";
import { trainingStandings } from "./training-standing.server";

/** Days after a cancelled exam's day on which it is still shown. */
const CANCELLED_SHOWN_DAYS = 14;

/** A trainee's own exams by day: what is still missing for those ahead, and the results. Six queries. */
export async function ownExams(actor: Actor) {
  ensure(can(actor, "exam.list", null));
  const traineeId = found(actor.traineeId);
  const on = today();
  const { trainee, rows } = await loadOwn(traineeId);
  const standing = (await trainingStandings([traineeId], on)).get(traineeId);
  const steps = trainee.enrolments.map(enrolmentStep);
  const mine = rows.filter((row) => {
    const hasResult = row.results.length > 0;
    const isShown =
      row.cancelledAt === null || fromDbDay(row.on) >= addDays(on, -CANCELLED_SHOWN_DAYS);
    return isShown && isCandidate({ steps, hasResult, belongs: belongs(row) }, fromDbDay(row.on));
  });
  const exams = mine.map((row) => {
    const exam = ownExam(row, on);
    const conditions = conditionsOf(trainee.cohort.programme.admission, row.kind);
    const isOpen = exam.state === "ahead" || exam.state === "today";
    const gaps = isOpen && standing ? admissionGaps(conditions, standing, on) : null;
    return { ...exam, gaps };
  });
  return {
    cohort: trainee.cohort.name,
    today: on,
    ahead: exams.filter(({ state, entries }) => state !== "held" && entries.length === 0),
    held: exams.filter(({ state, entries }) => state === "held" || entries.length > 0).reverse(),
  };
}

export type OwnExams = Awaited<ReturnType<typeof ownExams>>;
export type OwnExam = OwnExams["ahead"][number];

async function loadOwn(traineeId: string) {
  const trainee = await db.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    select: {
      enrolments: { select: stepSelection },
      cohort: {
        select: { id: true, name: true, programme: { select: { admission: true } } },
      },
    },
  });
  const rows = await db.exam.findMany({
    where: {
      OR: [
        { cohortId: trainee.cohort.id },
        { results: { some: { traineeId } } },
        { repeats: { results: { some: { traineeId } } } },
      ],
    },
    include: examInclude(traineeId),
    orderBy: [{ on: "asc" }, { id: "asc" }],
  });
  return { trainee, rows };
}

function examInclude(traineeId: string) {
  return {
    results: { where: { traineeId }, orderBy: [{ recordedAt: "desc" }, { id: "desc" }] },
    repeats: {
      select: { results: { where: { traineeId, correctedBy: { none: {} } } } },
    },
  } satisfies Prisma.ExamInclude;
}

type Row = Prisma.ExamGetPayload<{ include: ReturnType<typeof examInclude> }>;

function belongs({ repeats }: Row): boolean {
  if (!repeats) return true;
  const [result] = repeats.results;
  return result !== undefined && mustRepeat(result.scale, gradeOf(result));
}

function ownExam(row: Row, today: Day) {
  const on = fromDbDay(row.on);
  const { id, title, kind, startMinute, place, cancelReason } = row;
  return {
    ...{ id, title, kind, startMinute, place, cancelReason, on },
    isRepeat: row.repeatsId !== null,
    state: examState({ on, isCancelled: row.cancelledAt !== null }, today),
    daysLeft: daysUntil(on, today),
    /** The newest first; the first is the one that counts. */
    entries: row.results.map((entry) => ({
      ...{ id: entry.id, scale: entry.scale, reason: entry.reason },
      result: gradeOf(entry),
      band: bandOf(entry.scale, gradeOf(entry)),
      outcome: outcomeOf(entry.scale, gradeOf(entry)),
      at: entry.recordedAt.toISOString(),
    })),
  };
}
