import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { displayName, sortName } from "~/domain/people/name";
import { examState, takesResults } from "~/domain/progress/exam";
import { admissionGaps } from "~/domain/progress/exam-admission";
import { bandOf, gradeOf, outcomeOf } from "~/domain/progress/exam-result";
import { today } from "~/platform/clock";
import { conditionsOf } from "./admission-conditions";
import { examCandidates } from "./exam-candidates.server";
import { trainingStandings } from "./training-standing.server";

export type ExamPage = Awaited<ReturnType<typeof examPage>>;
export type ListedPerson = ExamPage["people"][number];

/** One exam with its list: who lacks what for admission, and the results. Seven queries, however many sit it. */
export async function examPage(actor: Actor, examId: string) {
  ensure(can(actor, "exam.manage", null));
  const on = today();
  const row = found(await db.exam.findUnique({ where: { id: examId }, include: examInclude }));
  const exam = { ...row, on: fromDbDay(row.on) };
  const state = examState({ on: exam.on, isCancelled: row.cancelledAt !== null }, on);
  const conditions = conditionsOf(row.cohort.programme.admission, row.kind);
  const candidates = await examCandidates(db, exam);
  const standings = await trainingStandings(
    candidates.map(({ id }) => id),
    on,
  );
  const entries = entriesOf(row, await writersOf(row));
  const people = candidates.map(({ id, person, examResults }) => {
    const standing = standings.get(id);
    const earlier = examResults.find((one) => one.examId === row.repeatsId);
    return {
      ...{ traineeId: id, name: sortName(person) },
      gaps: standing ? admissionGaps(conditions, standing, on) : [],
      earlier: earlier ? resultOf(earlier) : null,
      /** The newest first; the first is the one that counts. */
      entries: entries.filter(({ traineeId }) => traineeId === id),
    };
  });
  return {
    ...{ id: row.id, kind: row.kind, title: row.title, version: row.version, today: on, state },
    ...{ on: exam.on, startMinute: row.startMinute, place: row.place },
    cancelReason: row.cancelReason,
    scale: row.cohort.programme.gradeScale,
    cohort: { id: row.cohort.id, name: row.cohort.name },
    programme: { id: row.cohort.programme.id, title: row.cohort.programme.title },
    conditions,
    isRecordDuty: row.cohort.programme.recordRequired,
    repeats: row.repeats && { ...row.repeats, on: fromDbDay(row.repeats.on) },
    repeatedBy: row.repeatedBy.map((one) => ({ ...one, on: fromDbDay(one.on) })),
    people,
    takesResults: takesResults(state),
    canBeRepeated: people.some(({ entries: [newest] }) => newest && newest.outcome !== "passed"),
  };
}

const other = { select: { id: true, title: true, on: true } } as const;
const examInclude = {
  cohort: {
    select: {
      ...{ id: true, name: true },
      programme: {
        select: {
          ...{ id: true, title: true, gradeScale: true, recordRequired: true, admission: true },
        },
      },
    },
  },
  repeats: other,
  repeatedBy: { ...other, where: { cancelledAt: null }, orderBy: { on: "asc" } },
  results: { orderBy: [{ recordedAt: "desc" }, { id: "desc" }] },
} satisfies Prisma.ExamInclude;

type ExamRow = Prisma.ExamGetPayload<{ include: typeof examInclude }>;

/** Who entered what, by name. */
async function writersOf({ results }: ExamRow): Promise<Map<string, string>> {
  const ids = [...new Set(results.map(({ recordedById }) => recordedById))];
  const people = await db.person.findMany({ where: { id: { in: ids } } });
  return new Map(people.map((person) => [person.id, displayName(person)]));
}

function entriesOf({ results }: ExamRow, writers: Map<string, string>) {
  return results.map((row) => ({
    ...{ id: row.id, traineeId: row.traineeId, reason: row.reason },
    ...resultOf(row),
    by: writers.get(row.recordedById) ?? "",
    at: row.recordedAt.toISOString(),
  }));
}

type ResultRow = Parameters<typeof gradeOf>[0] & Pick<ExamRow["results"][number], "scale">;

function resultOf(row: ResultRow) {
  const result = gradeOf(row);
  const { scale } = row;
  return { scale, result, band: bandOf(scale, result), outcome: outcomeOf(scale, result) };
}
