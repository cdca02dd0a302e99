// A cohort of three with two phases to come and two sites, and a draft for it. Dates move with today.
import { db } from "~/db/client";
import { addDays, mondayOf } from "~/domain/calendar/day";
import { cellToken, placeSchema } from "~/features/placement/edit-plan.schema";
import { publishPlanSchema } from "~/features/placement/publish-plan.schema";
import { today } from "~/platform/clock";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlan } from "../../factories/placements";
import { aCapacity, aSite } from "../../factories/sites";

export const inDays = (days: number) => addDays(today(), days);

export async function aCohortToPlace() {
  const cohort = await aCohort(db, { startsOn: inDays(-30), endsOn: inDays(600) });
  const phaseOf = (title: string, from: number) =>
    aPhase(db, { cohortId: cohort.id, title, startsOn: inDays(from), endsOn: inDays(from + 45) });
  const stationA = await phaseOf("Station A", 60);
  const stationB = await phaseOf("Station B", 110);
  const sites = [await aSite(db), await aSite(db)] as const;
  for (const { id } of sites) {
    await aCapacity(db, { siteId: id, startsOn: inDays(-30), endsOn: inDays(400) });
    await aTrainer(db, { siteId: id });
  }
  const join = () => aTrainee(db, { cohortId: cohort.id, entryOn: inDays(-30) });
  const trainees = [await join(), await join(), await join()] as const;
  const plan = await aPlan(db, { cohortId: cohort.id });
  return { cohort, stationA, stationB, sites, trainees, plan };
}

type CellOf = readonly [traineeId: string, phaseId: string];

/** What the board posts: cells by trainee and phase, and where they go. */
export function placing(
  plan: { id: string; version: number },
  cells: readonly CellOf[],
  siteId: string | null,
  more: Record<string, unknown> = {},
) {
  return placeSchema.parse({
    planId: plan.id,
    version: plan.version,
    cells: cells.map(([trainee, phase]) => cellToken(trainee, phase)),
    siteId: siteId ?? "",
    ...more,
  });
}

export const NEXT_MONDAY = addDays(mondayOf(today()), 7);

/** From the plan's beginning on, or from the next Monday in place of another. */
export function publishing(
  plan: { id: string; version: number },
  given: { replacesId?: string; reason?: string; effectiveFrom?: string } = {},
) {
  return publishPlanSchema.parse({
    planId: plan.id,
    version: plan.version,
    replacesId: given.replacesId ?? "",
    effectiveFrom: given.effectiveFrom ?? (given.replacesId ? NEXT_MONDAY : mondayOf(inDays(60))),
    reason: given.reason ?? "",
    confirmed: "on",
  });
}

export function planNow(id: string) {
  return db.plan.findUniqueOrThrow({
    where: { id },
    include: { placements: true, publication: true },
  });
}

export function auditOf(subjectId: string) {
  return db.auditEvent.findMany({ where: { subjectId }, orderBy: { id: "asc" } });
}
