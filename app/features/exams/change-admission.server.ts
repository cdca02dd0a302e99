import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { admissionFacts, conditionsOf } from "./admission-conditions";
import type { ChangeAdmission } from "./change-admission.schema";
import type { ExamFailure } from "./exam-failure";

type Changed = Outcome<{ programmeId: string }, ExamFailure>;

/** What a programme asks of whoever wants to sit an exam of a kind, and why. */
export function changeAdmission(
  actor: Actor,
  input: ChangeAdmission,
  outer?: Tx,
): Promise<Changed> {
  ensure(can(actor, "exam.manage", null));
  ensure(can(actor, "programme.manage", null));
  return inTransaction<Changed>(async (tx) => {
    const { programmeId, kind, reason } = input;
    const before = conditionsOf(await lockedConditions(tx, programmeId), kind);
    if (before.version !== input.version) return fail({ code: "stale" });
    const given = {
      recordsComplete: input.recordsComplete,
      levelsPercent: input.levelsReached ? input.levelsPercent : null,
      assessmentsConfirmed: input.assessmentsConfirmed,
    };
    await tx.admissionConditions.upsert({
      where: { programmeId_kind: { programmeId, kind } },
      create: { programmeId, kind, ...given, reason },
      update: { ...given, reason, version: { increment: 1 } },
    });
    await audit(tx, actor, {
      action: "programme.change-admission",
      subject: { type: "programme", id: programmeId },
      before: { kind, ...admissionFacts(before) },
      after: { kind, ...given },
      reason,
    });
    return succeed({ programmeId });
  }, outer);
}

/** Two planners who change the same programme come one after the other. */
async function lockedConditions(tx: Tx, programmeId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Programme" WHERE "id" = ${programmeId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.programme.findUnique({
    where: { id: programmeId },
    select: { admission: true },
  });
  return found(row).admission;
}
