import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import type { Cell } from "~/domain/placement/plan-cell";
import { isStillSeen } from "~/domain/placement/plan-history";
import { isEditable } from "~/domain/placement/plan-lifecycle";
import { cellsFromJson } from "./cells-json.server";
import type { PlanFailure } from "./plan-failure";

type Claim = { planId: string; version: number };

/** Locks a plan that may be edited; whoever else edits it waits. Its version as it is now. */
export async function lockPlan(tx: Tx, planId: string): Promise<Outcome<number, PlanFailure>> {
  await tx.$queryRaw`SELECT 1 FROM "Plan" WHERE "id" = ${planId}::uuid FOR UPDATE`;
  const plan = found(
    await tx.plan.findUnique({ where: { id: planId }, select: { state: true, version: true } }),
  );
  return isEditable(plan.state) ? succeed(plan.version) : fail({ code: "not-editable" });
}

/**
 * Refuses when one of the cells has changed since the version that the planner saw. What others did
 * elsewhere in the plan in the meantime stands beside it.
 */
export async function ensureStillSeen(
  tx: Tx,
  { planId, version }: Claim,
  now: number,
  cells: readonly Cell[],
): Promise<Outcome<null, PlanFailure>> {
  if (version === now) return succeed(null);
  const rows = await tx.planEdit.findMany({
    where: { planId, version: { gt: version, lte: now } },
    orderBy: { version: "desc" },
  });
  const later = rows.map((row) => ({ ...row, cells: cellsFromJson(row.cells) }));
  if (isStillSeen({ seen: version, now }, later, cells)) return succeed(null);
  const by = later.find((step) => !isStillSeen({ seen: 0, now: 0 }, [step], cells));
  if (!by || later.length < now - version) return fail({ code: "stale" });
  const who = await tx.person.findUnique({
    where: { id: by.byId },
    select: { givenName: true, familyName: true },
  });
  return fail({ code: "changed-by", values: { who: who ? displayName(who) : "–" } });
}
