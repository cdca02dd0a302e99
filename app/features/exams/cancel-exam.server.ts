import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { CancelExam } from "./exam.schema";
import type { ExamFailure } from "./exam-failure";
import { lockedExam } from "./locked-exam.server";
import { tellCandidates } from "./tell-exam.server";

type Cancelled = Outcome<{ examId: string }, ExamFailure>;

/** An exam does not take place; it stays in the list with the reason, and everybody on it is told. */
export function cancelExam(actor: Actor, input: CancelExam, outer?: Tx): Promise<Cancelled> {
  ensure(can(actor, "exam.manage", null));
  return inTransaction<Cancelled>(async (tx) => {
    const exam = await lockedExam(tx, input.examId);
    if (exam.isCancelled) return fail({ code: "cancelled" });
    if (exam.version !== input.version) return fail({ code: "stale" });
    if (exam.results.length > 0) return fail({ code: "has-results" });
    const { reason } = input;
    await tx.exam.update({
      where: { id: exam.id },
      data: {
        ...{ cancelledAt: now(), cancelledById: actor.personId, cancelReason: reason },
        version: { increment: 1 },
      },
    });
    await audit(tx, actor, {
      action: "exam.cancel",
      subject: { type: "exam", id: exam.id },
      before: { title: exam.title, on: exam.on },
      reason,
    });
    await tellCandidates(tx, exam, "examCancelled", { reason });
    return succeed({ examId: exam.id });
  }, outer);
}
