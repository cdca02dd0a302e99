import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Outcome, succeed } from "~/domain/outcome";
import {
  type ChangeSet,
  changePlacements,
  type PlacementChange,
} from "~/domain/placement/change-placements";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { chooseGuide, type Guided } from "~/domain/placement/practical-trainer";
import { today } from "~/platform/clock";
import { claimPlan } from "./claim-plan.server";
import type { PlaceTrainees } from "./place-trainees.schema";
import { factsOf } from "./plan-facts.server";
import type { PlanFailure } from "./plan-failure";
import { loadPlanRecord, type PlanRecord } from "./plan-record.server";

type Placed = Outcome<{ changed: number }, PlanFailure>;

/** Gives trainees of a draft their sites, many at once; one that is impossible refuses them all. */
export async function placeTrainees(
  actor: Actor,
  input: PlaceTrainees,
  outer?: Tx,
): Promise<Placed> {
  return inTransaction<Placed>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const claimed = await claimPlan(tx, input);
    if (!claimed.ok) return claimed;
    const record = found(await loadPlanRecord(tx, input.planId));
    const facts = factsOf(record, today());
    const decided = changePlacements(facts, changesOf(input, facts));
    if (!decided.ok) return decided;
    await write(tx, record, decided.value);
    if (decided.value.cells.length > 0) await auditChanges(tx, actor, record, decided.value);
    return succeed({ changed: decided.value.cells.length });
  }, outer);
}

/** The cells of the grid, and after them whoever was ticked. */
function changesOf({ cells, together }: PlaceTrainees, facts: PlanFacts): PlacementChange[] {
  if (!together) return cells;
  const { phaseId, siteId, clusterIds } = together;
  const members = facts.trainees.filter(
    (trainee) =>
      trainee.phaseIds.includes(phaseId) &&
      clusterIds.includes(trainee.clusterByPhase[phaseId] ?? ""),
  );
  const ids = new Set([...together.traineeIds, ...members.map(({ id }) => id)]);
  const ticked = [...ids].map((traineeId) => ({ traineeId, phaseId, siteId }));
  const untouched = cells.filter((cell) => cell.phaseId !== phaseId || !ids.has(cell.traineeId));
  return [...untouched, ...ticked];
}

async function write(tx: Tx, record: PlanRecord, { cells, placements }: ChangeSet): Promise<void> {
  const planId = record.plan.id;
  if (cells.length > 0) await tx.placement.deleteMany({ where: { planId, OR: [...cells] } });
  const guides = record.sites.flatMap((site) =>
    site.trainers.map(({ id, maxTrainees }) => ({ id, maxTrainees, siteId: site.id })),
  );
  const guided = guidedWithout(record, cells);
  const data = placements.map((placement) => {
    const practicalTrainerId = chooseGuide(guides, guided, placement);
    guided.push({ ...placement, practicalTrainerId });
    const days = { startsOn: toDbDay(placement.startsOn), endsOn: toDbDay(placement.endsOn) };
    return { ...placement, ...days, planId, practicalTrainerId };
  });
  if (data.length > 0) await tx.placement.createMany({ data });
}

function guidedWithout({ plan, elsewhere }: PlanRecord, cells: ChangeSet["cells"]): Guided[] {
  const isEmptied = (row: { traineeId: string; phaseId: string }) =>
    cells.some(({ traineeId, phaseId }) => traineeId === row.traineeId && phaseId === row.phaseId);
  return [...plan.placements.filter((row) => !isEmptied(row)), ...elsewhere].map(
    ({ startsOn, endsOn, practicalTrainerId }) => ({
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDay(endsOn),
      practicalTrainerId,
    }),
  );
}

async function auditChanges(
  tx: Tx,
  actor: Actor,
  { plan }: PlanRecord,
  { cells, placements }: ChangeSet,
): Promise<void> {
  const sitesIn = (rows: readonly { traineeId: string; phaseId: string; siteId: string }[]) =>
    cells.map(({ traineeId, phaseId }) => ({
      traineeId,
      phaseId,
      siteIds: rows
        .filter((row) => row.traineeId === traineeId && row.phaseId === phaseId)
        .map(({ siteId }) => siteId),
    }));
  await audit(tx, actor, {
    action: "plan.place",
    subject: { type: "plan", id: plan.id },
    before: sitesIn(plan.placements),
    after: sitesIn(placements),
  });
}
