import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";
import type { RuleCode } from "~/domain/placement/rule-defaults";

/**
 * What a programme has set for a rule, null while it follows the default. The programme is locked, so
 * that two planners who set the same rule come one after the other.
 */
export async function lockedRule(tx: Tx, programmeId: string, code: RuleCode) {
  await tx.$queryRaw`SELECT 1 FROM "Programme" WHERE "id" = ${programmeId}::uuid FOR UPDATE`;
  const programme = await tx.programme.findUnique({
    where: { id: programmeId },
    select: { rules: { where: { code } } },
  });
  return found(programme).rules[0] ?? null;
}

/** The part of a rule's row that the log keeps. */
export function auditedRule(row: Awaited<ReturnType<typeof lockedRule>>) {
  if (!row) return undefined;
  const { code, mode, weight, parameter, owner, reason } = row;
  return { code, mode, weight, parameter, owner, reason };
}
