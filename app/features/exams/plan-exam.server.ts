import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found, notFound } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { checkExamDay } from "~/domain/progress/exam";
import { today } from "~/platform/clock";
import type { PlanExam } from "./exam.schema";
import { examCandidates } from "./exam-candidates.server";
import type { ExamFailure } from "./exam-failure";
import { lockedExam } from "./locked-exam.server";
import { tellCandidates } from "./tell-exam.server";

type Planned = Outcome<{ examId: string }, ExamFailure>;

/** Says when a cohort is examined, or when those who have not passed try again; each is told. */
export function planExam(actor: Actor, input: PlanExam, outer?: Tx): Promise<Planned> {
  ensure(can(actor, "exam.manage", null));
  return inTransaction<Planned>(async (tx) => {
    const cohort = found(await tx.cohort.findUnique({ where: { id: input.cohortId } }));
    const repeated = await lockedRepeated(tx, input);
    if (repeated?.isCancelled) return fail({ code: "repeats-cancelled" });
    const startsOn = fromDbDay(cohort.startsOn);
    const repeatedOn = repeated?.on ?? null;
    const on = checkExamDay(input.on, { startsOn, repeatedOn, repeatedByOn: [] });
    if (!on.ok) return on;
    const exam = await create(tx, actor, { ...input, kind: repeated?.kind ?? input.kind });
    if (repeated && (await examCandidates(tx, exam)).length === 0) {
      return fail({ code: "nobody-repeats" });
    }
    if (exam.on >= today()) await tellCandidates(tx, exam, "examPlanned");
    return succeed({ examId: exam.id });
  }, outer);
}

/** The exam that is to be repeated, of the same cohort. */
async function lockedRepeated(tx: Tx, { repeatsId, cohortId }: PlanExam) {
  if (!repeatsId) return null;
  const exam = await lockedExam(tx, repeatsId);
  return exam.cohortId === cohortId ? exam : notFound();
}

async function create(tx: Tx, actor: Actor, input: PlanExam) {
  const { cohortId, kind, title, on, start: startMinute, place, repeatsId } = input;
  const facts = { cohortId, kind, title, startMinute, place, repeatsId };
  const { id } = await tx.exam.create({
    data: { ...facts, on: toDbDay(on), plannedById: actor.personId },
  });
  await audit(tx, actor, {
    action: "exam.plan",
    subject: { type: "exam", id },
    after: { ...facts, on },
  });
  return { ...facts, id, on };
}
