// A plan's boards are kept together by its steps: each names the cells that it changed, so that whoever
// has an older board open loses only what collides. What changes a plan elsewhere names its cells here.
import type { Actor } from "~/domain/access/actor";
import type { Tx } from "./transaction";

type ChangedCell = { planId: string; traineeId: string; phaseId: string };

/** Counts the versions of plans on and says which of their cells changed; a plan may be without any. */
export async function countPlansOn(
  tx: Tx,
  { personId }: Actor,
  planIds: readonly string[],
  cells: readonly ChangedCell[],
): Promise<void> {
  const plans = await tx.plan.updateManyAndReturn({
    where: { id: { in: [...planIds] } },
    data: { version: { increment: 1 } },
    select: { id: true, version: true },
  });
  await tx.planEdit.createMany({
    data: plans.map(({ id, version }) => ({
      ...{ planId: id, version, kind: "outside" as const, byId: personId },
      cells: cells
        .filter(({ planId }) => planId === id)
        .map(({ traineeId, phaseId }) => ({ traineeId, phaseId, before: [], after: [] })),
    })),
  });
}
