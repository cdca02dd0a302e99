import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";

/** The exam, locked, with what its commands judge: whoever changes it or enters a result comes one after the other. */
export async function lockedExam(tx: Tx, examId: string) {
  await tx.$queryRaw`SELECT "id" FROM "Exam" WHERE "id" = ${examId}::uuid FOR UPDATE`;
  const row = found(
    await tx.exam.findUnique({
      where: { id: examId },
      include: {
        cohort: { select: { startsOn: true, programme: { select: { gradeScale: true } } } },
        repeats: { select: { on: true } },
        repeatedBy: { where: { cancelledAt: null }, select: { on: true } },
        results: { where: { correctsId: null }, select: { traineeId: true } },
      },
    }),
  );
  return { ...row, on: fromDbDay(row.on), isCancelled: row.cancelledAt !== null };
}

export type LockedExam = Awaited<ReturnType<typeof lockedExam>>;

/** The days between which an exam can be. */
export function daysAround({
  cohort,
  repeats,
  repeatedBy,
}: Pick<LockedExam, "cohort" | "repeats" | "repeatedBy">) {
  return {
    startsOn: fromDbDay(cohort.startsOn),
    repeatedOn: repeats && fromDbDay(repeats.on),
    repeatedByOn: repeatedBy.map(({ on }) => fromDbDay(on)),
  };
}
