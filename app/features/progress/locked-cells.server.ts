import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, notFound } from "~/domain/access/refusal";
import { manyTraineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import { type CurrentLevel, currentLevelsOf } from "./current-levels.server";
import type { LevelCell } from "./set-levels.schema";

/** What stands in each cell, by trainee and module; nobody else sets a level until we are done. */
export async function lockedCells(
  tx: Tx,
  actor: Actor,
  cells: readonly LevelCell[],
): Promise<Map<string, CurrentLevel>> {
  const traineeIds = [...new Set(cells.map(({ traineeId }) => traineeId))].sort();
  const facts = await manyTraineeFacts(actor, traineeIds, today(), tx);
  if (facts.size < traineeIds.length) notFound();
  for (const one of facts.values()) ensure(can(actor, "level.set", one));
  await tx.$queryRaw`SELECT "id" FROM "Trainee" WHERE "id" = ANY(${traineeIds}::uuid[])
    ORDER BY "id" FOR UPDATE`;
  await refuseForeignModules(tx, cells);
  const current = await currentLevelsOf(traineeIds, tx);
  return new Map(current.map((row) => [keyOf(row), row]));
}

export function keyOf({ traineeId, moduleId }: { traineeId: string; moduleId: string }): string {
  return `${traineeId} ${moduleId}`;
}

/** The cells where somebody else was quicker than the page. */
export function staleCells<Cell extends LevelCell>(
  cells: readonly Cell[],
  current: ReadonlyMap<string, CurrentLevel>,
): Cell[] {
  return cells.filter((cell) => (current.get(keyOf(cell))?.entries ?? 0) !== cell.entries);
}

/** Modules of the trainees' own curricula; others do not exist for them. */
async function refuseForeignModules(tx: Tx, cells: readonly LevelCell[]): Promise<void> {
  const trainees = await tx.trainee.findMany({
    where: { id: { in: cells.map(({ traineeId }) => traineeId) } },
    select: { id: true, cohort: { select: { curriculumId: true } } },
  });
  const modules = await tx.module.findMany({
    where: { id: { in: cells.map(({ moduleId }) => moduleId) } },
    select: { id: true, curriculumId: true },
  });
  const own = new Map(trainees.map(({ id, cohort }) => [id, cohort.curriculumId]));
  const within = new Map(modules.map(({ id, curriculumId }) => [id, curriculumId]));
  const isOwn = ({ traineeId, moduleId }: LevelCell) =>
    within.has(moduleId) && within.get(moduleId) === own.get(traineeId);
  if (!cells.every(isOwn)) notFound();
}
