import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { RULE_DEFAULTS } from "~/domain/placement/rule-defaults";
import { canBeWeighed, weighingOf } from "~/domain/placement/rule-steps";
import type { ChangeRule } from "./change-rule.schema";
import type { CurriculumFailure } from "./curriculum-failure";
import { auditedRule, lockedRule } from "./rule-row.server";

type Changed = Outcome<null, CurriculumFailure>;

/** How much a rule counts in a programme, with who answers for it and why. */
export async function changeRule(actor: Actor, input: ChangeRule, outer?: Tx): Promise<Changed> {
  ensure(can(actor, "programme.manage", null));
  return inTransaction<Changed>(async (tx) => {
    const { programmeId, code, version, step, owner, reason } = input;
    const before = await lockedRule(tx, programmeId, code);
    if ((before?.version ?? 0) !== version) return fail({ code: "stale" });
    if (!canBeWeighed(code)) return fail({ code: "rule-fixed" });
    const standard = RULE_DEFAULTS[code];
    const weighing = weighingOf(code, step, before ?? standard);
    const parameter = standard.parameter === null ? null : (input.parameter ?? standard.parameter);
    const given = { ...weighing, parameter, owner, reason };
    await tx.planningRule.upsert({
      where: { programmeId_code: { programmeId, code } },
      create: { programmeId, code, ...given },
      update: { ...given, version: { increment: 1 } },
    });
    await audit(tx, actor, {
      action: "programme.change-rule",
      subject: { type: "programme", id: programmeId },
      before: auditedRule(before) ?? { code, ...pick(standard) },
      after: { code, ...given },
      reason,
    });
    return succeed(null);
  }, outer);
}

function pick({ mode, weight, parameter }: (typeof RULE_DEFAULTS)[keyof typeof RULE_DEFAULTS]) {
  return { mode, weight, parameter };
}
