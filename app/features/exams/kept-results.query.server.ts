import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { bandOf, gradeOf, outcomeOf } from "~/domain/progress/exam-result";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";

/** Every entry of a trainee's results by day of the exam, corrected ones included; one query beside access. */
export async function keptResults(actor: Actor, traineeId: string) {
  ensure(can(actor, "trainee.file", await traineeFacts(actor, traineeId, today())));
  const rows = await db.examResult.findMany({
    where: { traineeId },
    include: {
      exam: { select: { title: true, on: true, repeatsId: true } },
      correctedBy: { select: { id: true } },
    },
    orderBy: [{ exam: { on: "asc" } }, { recordedAt: "asc" }],
  });
  return rows.map(({ exam, ...row }) => ({
    ...{ title: exam.title, on: fromDbDay(exam.on), isRepeat: exam.repeatsId !== null },
    ...{ scale: row.scale, result: gradeOf(row), outcome: outcomeOf(row.scale, gradeOf(row)) },
    band: bandOf(row.scale, gradeOf(row)),
    recordedAt: row.recordedAt.toISOString(),
    isCorrected: row.correctedBy.length > 0,
    reason: row.reason,
  }));
}

export type KeptResult = Awaited<ReturnType<typeof keptResults>>[number];
