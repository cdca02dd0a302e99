import { audit } from "~/db/audit";
import { fromDbDay } from "~/db/dates";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { type AbsenceFailure, absenceState } from "~/domain/schedule/absence";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { paths } from "~/http/paths";
import { now, today } from "~/platform/clock";
import type { DecideLeave } from "./absence-step.schema";

/** Who leads the cluster, or a planner, approves leave or declines it; either way it is said once. */
export function decideLeave(
  actor: Actor,
  { absenceId: id, version, decision }: DecideLeave,
  outer?: Tx,
): Promise<Outcome<null, AbsenceFailure>> {
  return inTransaction<Outcome<null, AbsenceFailure>>(async (tx) => {
    const absence = found(
      await tx.absence.findUnique({ where: { id }, include: { trainee: true } }),
    );
    ensure(can(actor, "absence.decide", await traineeFacts(actor, absence.traineeId, today(), tx)));
    if (absenceState(absence) !== "requested") return fail({ code: "not-open" });
    const decided = { at: now(), by: actor.personId };
    const { count } = await tx.absence.updateMany({
      where: { id, version },
      data: {
        ...(decision === "approve"
          ? { approvedAt: decided.at, approvedById: decided.by }
          : { declinedAt: decided.at, declinedById: decided.by }),
        version: { increment: 1 },
      },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: `absence.${decision}`,
      subject: { type: "absence", id },
    });
    const kind = decision === "approve" ? "leaveApproved" : "leaveDeclined";
    const values = { startsOn: fromDbDay(absence.startsOn), endsOn: fromDbDay(absence.endsOn) };
    const { personId } = absence.trainee;
    await notify(tx, [{ personId, kind, values, to: paths.absences() }]);
    return succeed(null);
  }, outer);
}
