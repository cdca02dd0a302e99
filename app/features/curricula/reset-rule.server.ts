import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { ResetRule } from "./change-rule.schema";
import type { CurriculumFailure } from "./curriculum-failure";
import { auditedRule, lockedRule } from "./rule-row.server";

type Reset = Outcome<null, CurriculumFailure>;

/** Gives a rule back to the default; nothing happens where it already is. */
export async function resetRule(actor: Actor, input: ResetRule, outer?: Tx): Promise<Reset> {
  ensure(can(actor, "programme.manage", null));
  return inTransaction<Reset>(async (tx) => {
    const { programmeId, code, version } = input;
    const before = await lockedRule(tx, programmeId, code);
    if ((before?.version ?? 0) !== version) return fail({ code: "stale" });
    if (!before) return succeed(null);
    await tx.planningRule.delete({ where: { id: before.id } });
    await audit(tx, actor, {
      action: "programme.reset-rule",
      subject: { type: "programme", id: programmeId },
      before: auditedRule(before) ?? {},
    });
    return succeed(null);
  }, outer);
}
