import { audit } from "~/db/audit";
import { fromDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { RemovePhase } from "./change-phase.schema";
import type { CohortFailure } from "./cohort-failure";
import { touchCohort } from "./phase-record.server";

type Removed = Outcome<{ title: string }, CohortFailure>;

/** Takes out a phase that no placement of any plan and no wish is for. */
export async function removePhase(actor: Actor, input: RemovePhase, outer?: Tx): Promise<Removed> {
  ensure(can(actor, "cohort.manage", null));
  return inTransaction<Removed>(async (tx) => {
    const { phaseId, cohortId, version } = input;
    await tx.$queryRaw`SELECT 1 FROM "Phase" WHERE "id" = ${phaseId}::uuid FOR UPDATE`;
    const phase = found(
      await tx.phase.findUnique({
        where: { id: phaseId, cohortId },
        include: { _count: { select: { placements: true, wishes: true } } },
      }),
    );
    if (phase.version !== version) return fail({ code: "stale" });
    const { placements, wishes } = phase._count;
    if (placements + wishes > 0)
      return fail({ code: "phase-in-use", values: { placements, wishes } });
    await tx.phase.delete({ where: { id: phaseId } });
    await touchCohort(tx, cohortId);
    const { title, kind } = phase;
    const days = { startsOn: fromDbDay(phase.startsOn), endsOn: fromDbDay(phase.endsOn) };
    await audit(tx, actor, {
      action: "cohort.remove-phase",
      subject: { type: "cohort", id: cohortId },
      before: { phaseId, title, kind, ...days },
    });
    return succeed({ title });
  }, outer);
}
