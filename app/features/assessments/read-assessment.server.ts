import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { now } from "~/platform/clock";
import type { LockedAssessment } from "./locked-assessment.server";

/** Reading an assessment is written down, whoever reads it; only an author at their draft is writing. */
export async function logReading(tx: Tx, actor: Actor, row: LockedAssessment): Promise<void> {
  if (row.authorId === actor.personId && row.state === "draft") return;
  await audit(tx, actor, {
    action: "assessment.read",
    subject: { type: "assessment", id: row.id },
    after: { traineeId: row.traineeId, state: row.state },
  });
  if (actor.traineeId !== row.traineeId || row.readAt !== null) return;
  await tx.assessment.update({ where: { id: row.id }, data: { readAt: now() } });
}
