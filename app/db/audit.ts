import type { Actor } from "~/domain/access/actor";
import type { Prisma } from "./generated/client";
import type { Tx } from "./transaction";

export type AuditEntry = {
  action: string;
  subject: { type: string; id: string };
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
  reason?: string;
};

/** Who did what to what: written in the transaction of the change itself. */
export async function audit(tx: Tx, actor: Actor | null, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({
    data: {
      actorId: actor?.personId ?? null,
      action: entry.action,
      subjectType: entry.subject.type,
      subjectId: entry.subject.id,
      before: entry.before,
      after: entry.after,
      reason: entry.reason,
    },
  });
}
