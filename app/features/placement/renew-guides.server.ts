import { fromDbDay, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { addDays, type Day } from "~/domain/calendar/day";
import { groupedBy } from "~/domain/grouped";
import { chooseGuide, type Guided } from "~/domain/placement/practical-trainer";

/** Placements that are not over and whose practical trainer does not belong to their site any more. */
export async function lostGuides(tx: Tx, planId: string, on: Day) {
  const rows = await tx.placement.findMany({
    where: {
      ...{ planId, endsOn: { gt: toDbDay(on) } },
      practicalTrainerId: { not: null },
    },
    select: {
      ...{ id: true, siteId: true, startsOn: true, endsOn: true },
      practicalTrainer: { select: { siteId: true } },
    },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
  });
  return rows.filter(({ siteId, practicalTrainer }) => practicalTrainer?.siteId !== siteId);
}

/** Gives each of them one who is there, or nobody where the site has none. How many there were. */
export async function renewGuides(tx: Tx, planId: string, on: Day): Promise<number> {
  const lost = await lostGuides(tx, planId, on);
  if (lost.length === 0) return 0;
  const siteIds = [...new Set(lost.map(({ siteId }) => siteId))];
  const trainers = await tx.trainer.findMany({ where: { siteId: { in: siteIds } } });
  const guides = trainers.map(({ id, maxTrainees, siteId }) => ({
    ...{ id, maxTrainees },
    siteId: siteId ?? "",
  }));
  const guided = await guidedAt(tx, siteIds, planId, on);
  const chosen = lost.map(({ id, siteId, ...row }) => {
    const stay = { siteId, startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
    const practicalTrainerId = chooseGuide(guides, guided, stay);
    guided.push({ ...stay, practicalTrainerId });
    return { id, practicalTrainerId };
  });
  for (const [practicalTrainerId, stays] of groupedBy(chosen, (one) => one.practicalTrainerId)) {
    const ids = stays.map(({ id }) => id);
    await tx.placement.updateMany({ where: { id: { in: ids } }, data: { practicalTrainerId } });
  }
  return lost.length;
}

/** Whom the plan, and what is in force of other cohorts, gives the trainers of these sites already. */
async function guidedAt(
  tx: Tx,
  siteIds: readonly string[],
  planId: string,
  on: Day,
): Promise<Guided[]> {
  const { cohortId } = await tx.plan.findUniqueOrThrow({ where: { id: planId } });
  const rows = await tx.placement.findMany({
    where: {
      siteId: { in: [...siteIds] },
      endsOn: { gte: toDbDay(addDays(on, 1)) },
      OR: [{ planId }, { inForce: true, plan: { cohortId: { not: cohortId } } }],
    },
    select: { startsOn: true, endsOn: true, practicalTrainerId: true },
  });
  return rows.map(({ practicalTrainerId, ...row }) => ({
    practicalTrainerId,
    ...{ startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) },
  }));
}
