import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { checkExamDay } from "~/domain/progress/exam";
import { today } from "~/platform/clock";
import type { ChangeExam } from "./exam.schema";
import type { ExamFailure } from "./exam-failure";
import { daysAround, type LockedExam, lockedExam } from "./locked-exam.server";
import { tellCandidates } from "./tell-exam.server";

type Changed = Outcome<{ examId: string }, ExamFailure>;

/** Moves an exam, or says better where and what it is; a new day, time or place is told. */
export function changeExam(actor: Actor, input: ChangeExam, outer?: Tx): Promise<Changed> {
  ensure(can(actor, "exam.manage", null));
  return inTransaction<Changed>(async (tx) => {
    const exam = await lockedExam(tx, input.examId);
    if (exam.isCancelled) return fail({ code: "cancelled" });
    if (exam.version !== input.version) return fail({ code: "stale" });
    if (exam.on !== input.on && exam.results.length > 0) {
      return fail({ code: "has-results", field: "on" });
    }
    const on = checkExamDay(input.on, daysAround(exam));
    if (!on.ok) return on;
    const { title, start: startMinute, place } = input;
    await tx.exam.update({
      where: { id: exam.id },
      data: { title, startMinute, place, on: toDbDay(input.on), version: { increment: 1 } },
    });
    await audit(tx, actor, {
      action: "exam.change",
      subject: { type: "exam", id: exam.id },
      before: factsOf(exam),
      after: { title, on: input.on, startMinute, place },
    });
    await tell(tx, exam, { ...exam, title, on: input.on, startMinute, place });
    return succeed({ examId: exam.id });
  }, outer);
}

async function tell(tx: Tx, was: LockedExam, is: LockedExam): Promise<void> {
  const isMoved = was.on !== is.on || was.startMinute !== is.startMinute || was.place !== is.place;
  if (isMoved && is.on >= today()) await tellCandidates(tx, is, "examMoved", { wasOn: was.on });
}

function factsOf({ title, on, startMinute, place }: LockedExam) {
  return { title, on, startMinute, place };
}
