import { audit } from "~/db/audit";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { examState, takesResults } from "~/domain/progress/exam";
import { checkEntries } from "~/domain/progress/exam-result";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import type { RecordResults } from "./exam.schema";
import { type ExamCandidate, examCandidates } from "./exam-candidates.server";
import type { ExamFailure } from "./exam-failure";
import { type LockedExam, lockedExam } from "./locked-exam.server";

type Recorded = Outcome<{ examId: string; count: number }, ExamFailure>;

/** Enters results of people who have none yet, all or none; each is told that there is one, not which. */
export function recordResults(actor: Actor, input: RecordResults, outer?: Tx): Promise<Recorded> {
  ensure(can(actor, "exam.manage", null));
  return inTransaction<Recorded>(async (tx) => {
    const exam = await lockedExam(tx, input.examId);
    if (exam.isCancelled) return fail({ code: "cancelled" });
    if (!takesResults(examState(exam, today()))) return fail({ code: "not-held-yet" });
    const people = await examCandidates(tx, exam);
    const scale = exam.cohort.programme.gradeScale;
    const checked = checkEntries(input.entries, {
      scale,
      candidates: new Set(people.map(({ id }) => id)),
      recorded: new Set(exam.results.map(({ traineeId }) => traineeId)),
    });
    if (!checked.ok) return checked;
    await tx.examResult.createMany({
      data: checked.value.map(({ traineeId, result }) => ({
        ...{ examId: exam.id, traineeId, scale, ...result, recordedById: actor.personId },
      })),
    });
    const traineeIds = checked.value.map(({ traineeId }) => traineeId);
    await audit(tx, actor, {
      action: "exam.record-results",
      subject: { type: "exam", id: exam.id },
      after: { traineeIds },
    });
    await tell(tx, exam, people, new Set(traineeIds));
    return succeed({ examId: exam.id, count: traineeIds.length });
  }, outer);
}

async function tell(
  tx: Tx,
  { title, on }: LockedExam,
  people: readonly ExamCandidate[],
  entered: ReadonlySet<string>,
): Promise<void> {
  const told = people.filter(({ id }) => entered.has(id));
  const notices = told.map(({ personId }) => ({
    ...{ personId, kind: "examResult" as const, values: { title, on }, to: paths.exams() },
  }));
  await notify(tx, notices);
}
