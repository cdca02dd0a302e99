import { audit } from "~/db/audit";
import { fromDbDay } from "~/db/dates";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { checkCorrection, gradeOf } from "~/domain/progress/exam-result";
import { paths } from "~/http/paths";
import type { CorrectResult } from "./exam.schema";
import type { ExamFailure } from "./exam-failure";

type Corrected = Outcome<{ examId: string }, ExamFailure>;

/** An entry takes the place of another and says why; the other stays to be read. The trainee is told. */
export function correctResult(actor: Actor, input: CorrectResult, outer?: Tx): Promise<Corrected> {
  ensure(can(actor, "exam.manage", null));
  return inTransaction<Corrected>(async (tx) => {
    const row = await lockedResult(tx, input.resultId);
    if (row.correctedBy.length > 0) return fail({ code: "stale" });
    const checked = checkCorrection(row.scale, gradeOf(row), input.result);
    if (!checked.ok) return checked;
    const { examId, traineeId, scale, exam, trainee } = row;
    await tx.examResult.create({
      data: {
        ...{ examId, traineeId, scale, ...checked.value, recordedById: actor.personId },
        ...{ correctsId: row.id, reason: input.reason },
      },
    });
    await audit(tx, actor, {
      action: "exam.correct-result",
      subject: { type: "exam", id: examId },
      after: { traineeId },
    });
    const values = { title: exam.title, on: fromDbDay(exam.on) };
    await notify(tx, [
      { personId: trainee.personId, kind: "examResultCorrected", values, to: paths.exams() },
    ]);
    return succeed({ examId });
  }, outer);
}

/** Two who correct the same entry come one after the other. */
async function lockedResult(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT "id" FROM "ExamResult" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return found(
    await tx.examResult.findUnique({
      where: { id },
      include: {
        correctedBy: { select: { id: true } },
        exam: { select: { title: true, on: true } },
        trainee: { select: { personId: true } },
      },
    }),
  );
}
