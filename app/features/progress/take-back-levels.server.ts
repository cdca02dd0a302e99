import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { groupedBy } from "~/domain/grouped";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { takeBackLast } from "~/domain/progress/standing";
import { now } from "~/platform/clock";
import { keyOf, lockedCells, staleCells } from "./locked-cells.server";
import type { LevelCell, TakeBackLevels } from "./set-levels.schema";
import { auditLevel } from "./set-levels.server";
import { staleFailure } from "./tell-conflicts.server";

type Taken = Outcome<{ count: number }, Failure<"stale" | "nothing-to-undo" | "not-yours">>;

/** Takes back the actor's own last entry of each cell by an entry that says so; nothing is deleted. */
export async function takeBackLevels(
  actor: Actor,
  { cells }: TakeBackLevels,
  outer?: Tx,
): Promise<Taken> {
  return inTransaction<Taken>(async (tx) => {
    const current = await lockedCells(tx, actor, cells);
    const stale = staleCells(cells, current);
    if (stale.length > 0) return fail(await staleFailure(tx, stale, current, null));
    const histories = await historiesOf(tx, cells);
    const plans = cells.map((cell) => ({
      cell,
      plan: takeBackLast(histories.get(keyOf(cell)) ?? []),
    }));
    if (plans.some(({ plan }) => plan === null)) return fail({ code: "nothing-to-undo" });
    if (plans.some(({ plan }) => plan?.undone.setById !== actor.personId))
      return fail({ code: "not-yours" });

    const setAt = now();
    for (const { cell, plan } of plans) {
      if (!plan) continue;
      const { traineeId, moduleId } = cell;
      const { level, undone } = plan;
      const entry = { level, undoesId: undone.id, siteId: actor.siteId, setById: actor.personId };
      await tx.level.create({ data: { traineeId, moduleId, setAt, ...entry } });
      await auditLevel(tx, actor, cell, current.get(keyOf(cell)), level);
    }
    return succeed({ count: cells.length });
  }, outer);
}

async function historiesOf(tx: Tx, cells: readonly LevelCell[]) {
  const rows = await tx.level.findMany({
    where: { OR: cells.map(({ traineeId, moduleId }) => ({ traineeId, moduleId })) },
    orderBy: [{ setAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      traineeId: true,
      moduleId: true,
      level: true,
      undoesId: true,
      setById: true,
    },
  });
  return groupedBy(rows, keyOf);
}
