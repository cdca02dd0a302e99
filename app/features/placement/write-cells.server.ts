import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { PlanEditKind } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { overlaps } from "~/domain/calendar/range";
import { type CellChange, isSameCell } from "~/domain/placement/plan-cell";
import { chooseGuide, type Guided } from "~/domain/placement/practical-trainer";
import { cellsToJson } from "./cells-json.server";
import type { PlanRecord } from "./plan-record.server";

type Written = {
  kind: PlanEditKind;
  cells: readonly CellChange[];
  undoesId?: string;
};

/**
 * Writes what a step changes in a plan that is locked, counts its version on and keeps the step, so
 * that it can be taken back. The new version.
 */
export async function writeCells(
  tx: Tx,
  actor: Actor,
  record: PlanRecord,
  { kind, cells, undoesId }: Written,
): Promise<number> {
  const planId = record.plan.id;
  const { version } = await tx.plan.update({
    where: { id: planId },
    data: { version: { increment: 1 } },
    select: { version: true },
  });
  await replacePlacements(tx, record, cells);
  const kept = cellsToJson(cells);
  await tx.planEdit.create({
    data: { planId, version, kind, cells: kept, byId: actor.personId, undoesId: undoesId ?? null },
  });
  const places = (side: "before" | "after") =>
    cells.map(({ traineeId, phaseId, [side]: parts }) => ({
      ...{ traineeId, phaseId },
      siteIds: parts.map(({ siteId }) => siteId),
      ...(kind === "lock" && { locked: parts.some(({ locked }) => locked) }),
    }));
  await audit(tx, actor, {
    action: `plan.${kind}`,
    subject: { type: "plan", id: planId },
    before: places("before"),
    after: places("after"),
  });
  return version;
}

async function replacePlacements(
  tx: Tx,
  record: PlanRecord,
  cells: readonly CellChange[],
): Promise<void> {
  const planId = record.plan.id;
  const where = cells.map(({ traineeId, phaseId }) => ({ traineeId, phaseId }));
  await tx.placement.deleteMany({ where: { planId, OR: where } });
  const guides = record.sites.flatMap((site) =>
    site.trainers.map(({ id, maxTrainees }) => ({ id, maxTrainees, siteId: site.id })),
  );
  const guided = guidedWithout(record, cells);
  const data = cells.flatMap((cell) =>
    cell.after.map(({ siteId, startsOn, endsOn, locked }) => {
      const stay = { siteId, startsOn, endsOn };
      const practicalTrainerId =
        guideSoFar(record, cell, stay) ?? chooseGuide(guides, guided, stay);
      guided.push({ startsOn, endsOn, practicalTrainerId });
      const days = { startsOn: toDbDay(startsOn), endsOn: toDbDay(endsOn) };
      const { traineeId, phaseId } = cell;
      return { planId, traineeId, phaseId, siteId, ...days, locked, practicalTrainerId };
    }),
  );
  if (data.length > 0) await tx.placement.createMany({ data });
}

type Staying = Pick<CellChange["after"][number], "siteId" | "startsOn" | "endsOn">;

/** Who stays at a site keeps their practical trainer, as long as that one is there. */
function guideSoFar({ plan, sites }: PlanRecord, cell: CellChange, stay: Staying): string | null {
  const row = plan.placements.find(
    (placed) =>
      isSameCell(placed, cell) &&
      placed.siteId === stay.siteId &&
      overlaps({ startsOn: fromDbDay(placed.startsOn), endsOn: fromDbDay(placed.endsOn) }, stay),
  );
  const there = sites.find(({ id }) => id === stay.siteId)?.trainers ?? [];
  return there.find(({ id }) => id === row?.practicalTrainerId)?.id ?? null;
}

function guidedWithout({ plan, elsewhere }: PlanRecord, cells: readonly CellChange[]): Guided[] {
  const rest = plan.placements.filter((row) => !cells.some((cell) => isSameCell(row, cell)));
  return [...rest, ...elsewhere].map(({ startsOn, endsOn, practicalTrainerId }) => ({
    startsOn: fromDbDay(startsOn),
    endsOn: fromDbDay(endsOn),
    practicalTrainerId,
  }));
}
