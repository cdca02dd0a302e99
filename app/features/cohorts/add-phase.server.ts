import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { AddPhase } from "./change-phase.schema";
import type { CohortFailure } from "./cohort-failure";
import { isTitleTaken, touchCohort } from "./phase-record.server";

type Added = Outcome<{ title: string }, CohortFailure>;

/** A further phase; where it leaves a gap or overlaps, the findings say so. */
export async function addPhase(actor: Actor, input: AddPhase, outer?: Tx): Promise<Added> {
  ensure(can(actor, "cohort.manage", null));
  return inTransaction<Added>(async (tx) => {
    const { cohortId, title, kind, startsOn, endsOn } = input;
    await tx.$queryRaw`SELECT 1 FROM "Cohort" WHERE "id" = ${cohortId}::uuid FOR UPDATE`;
    found(await tx.cohort.findUnique({ where: { id: cohortId }, select: { id: true } }));
    if (await isTitleTaken(tx, input)) return fail({ code: "title-taken", field: "title" });
    const days = { startsOn: toDbDay(startsOn), endsOn: toDbDay(endsOn) };
    const phase = await tx.phase.create({ data: { cohortId, title, kind, ...days } });
    await touchCohort(tx, cohortId);
    await audit(tx, actor, {
      action: "cohort.add-phase",
      subject: { type: "cohort", id: cohortId },
      after: { phaseId: phase.id, title, kind, startsOn, endsOn },
    });
    return succeed({ title });
  }, outer);
}
