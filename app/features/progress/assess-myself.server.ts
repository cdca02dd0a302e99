import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { AssessMyself } from "./check-off.schema";
import { ownModule } from "./own-module.server";

/** What a trainee thinks of themselves, beside what their trainers set; earlier rows stay. */
export async function assessMyself(
  actor: Actor,
  { moduleId, level }: AssessMyself,
  outer?: Tx,
): Promise<Outcome<{ code: string }, never>> {
  return inTransaction(async (tx) => {
    const { traineeId, module } = await ownModule(tx, actor, moduleId);
    await tx.selfAssessment.create({ data: { traineeId, moduleId, level, assessedAt: now() } });
    await audit(tx, actor, {
      action: "level.assess-self",
      subject: { type: "trainee", id: traineeId },
      after: { moduleId, level },
    });
    return succeed({ code: module.code });
  }, outer);
}
