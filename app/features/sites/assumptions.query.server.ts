import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { ASSUMPTION_DEFAULTS, type AssumptionCode } from "~/domain/sites/assumptions";

/** Each figure with its default, its bounds and what was set instead. */
export async function listAssumptions(actor: Actor, codes: readonly AssumptionCode[]) {
  ensure(can(actor, "site.manage", null));
  const rows = await db.assumption.findMany({ where: { code: { in: [...codes] } } });
  return codes.map((code) => {
    const row = rows.find((one) => one.code === code);
    const standard = ASSUMPTION_DEFAULTS[code];
    return {
      code,
      value: row?.value ?? standard.value,
      standard: standard.value,
      min: standard.min,
      max: standard.max,
      reason: row?.reason ?? null,
      version: row?.version ?? 0,
    };
  });
}

export type AssumptionRow = Awaited<ReturnType<typeof listAssumptions>>[number];
