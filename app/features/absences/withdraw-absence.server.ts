import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { type AbsenceFailure, judgeWithdrawal } from "~/domain/schedule/absence";
import { now, today } from "~/platform/clock";
import type { WithdrawAbsence } from "./absence-step.schema";
import { ownAbsence } from "./own-absence.server";
import { tellOfAbsence } from "./told-of-absence.server";

/** A trainee takes back an absence that has not begun. */
export function withdrawAbsence(
  actor: Actor,
  { absenceId: id, version }: WithdrawAbsence,
  outer?: Tx,
): Promise<Outcome<null, AbsenceFailure>> {
  return inTransaction<Outcome<null, AbsenceFailure>>(async (tx) => {
    const absence = await ownAbsence(tx, actor, id);
    const judged = judgeWithdrawal(absence, today());
    if (!judged.ok) return judged;
    const { count } = await tx.absence.updateMany({
      where: { id, version },
      data: {
        withdrawnAt: now(),
        withdrawnById: actor.personId,
        version: { increment: 1 },
      },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, { action: "absence.withdraw", subject: { type: "absence", id } });
    await tellOfAbsence(tx, { ...absence, kind: "absenceWithdrawn" });
    return succeed(null);
  }, outer);
}
