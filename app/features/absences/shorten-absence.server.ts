import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { type AbsenceFailure, judgeShortening } from "~/domain/schedule/absence";
import { today } from "~/platform/clock";
import type { ShortenAbsence } from "./absence-step.schema";
import { ownAbsence } from "./own-absence.server";
import { tellOfAbsence } from "./told-of-absence.server";

/** A trainee is back earlier than reported; approved leave stays approved. */
export function shortenAbsence(
  actor: Actor,
  input: ShortenAbsence,
  outer?: Tx,
): Promise<Outcome<null, AbsenceFailure>> {
  const { absenceId: id, version } = input;
  const endsOn = input.endsOn as Day;
  return inTransaction<Outcome<null, AbsenceFailure>>(async (tx) => {
    const absence = await ownAbsence(tx, actor, id);
    const judged = judgeShortening(absence, endsOn, today());
    if (!judged.ok) return judged;
    const { count } = await tx.absence.updateMany({
      where: { id, version },
      data: { endsOn: toDbDay(endsOn), version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "absence.shorten",
      subject: { type: "absence", id },
      before: { endsOn: absence.endsOn },
      after: { endsOn },
    });
    await tellOfAbsence(tx, { ...absence, endsOn, kind: "absenceShortened" });
    return succeed(null);
  }, outer);
}
