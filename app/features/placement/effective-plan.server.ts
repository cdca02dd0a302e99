import { fromDbDay, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Day } from "~/domain/calendar/day";
import { takingEffect } from "~/domain/placement/effective-day";
import type { PlacementRow, PlanRecord } from "./plan-record.server";

/** The record of a plan as it will hold from a day on: the days before come from the plan in force. */
export function effectiveRecord(record: PlanRecord, from: Day): PlanRecord {
  const { plan } = record;
  const inForce = plan.cohort.plans
    .filter(({ id }) => id !== plan.id)
    .flatMap(({ placements }) => placements.map(withDays));
  const placements = takingEffect(inForce, plan.placements.map(withDays), from).map(withDates);
  return { ...record, plan: { ...plan, placements } };
}

/** Writes into a draft what it will say from now on, before it is put in force. */
export async function writeEffective(
  tx: Tx,
  draft: PlanRecord,
  effective: PlanRecord,
): Promise<void> {
  const planId = draft.plan.id;
  const drafted = new Map(draft.plan.placements.map((row) => [row.id, row]));
  const isDrafted = (row: PlacementRow) => {
    const same = drafted.get(row.id);
    return same !== undefined && daysOf(same) === daysOf(row);
  };
  const kept = effective.plan.placements.filter(isDrafted).map(({ id }) => id);
  const fresh = effective.plan.placements.filter((row) => !isDrafted(row));
  await tx.placement.deleteMany({ where: { planId, id: { notIn: kept } } });
  await tx.placement.createMany({ data: fresh.map(({ id: _, ...row }) => ({ ...row, planId })) });
}

function daysOf({ startsOn, endsOn }: PlacementRow): string {
  return `${fromDbDay(startsOn)}/${fromDbDay(endsOn)}`;
}

function withDays(row: PlacementRow) {
  return { ...row, startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
}

function withDates(row: ReturnType<typeof withDays>): PlacementRow {
  return { ...row, startsOn: toDbDay(row.startsOn), endsOn: toDbDay(row.endsOn) };
}
