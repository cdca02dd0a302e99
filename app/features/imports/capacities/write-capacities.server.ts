import { randomUUID } from "node:crypto";
import { fromDbDay, fromDbDayOrNull, toDbDay, toDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { ConfirmedHow } from "~/domain/placement/capacity-list-cells";
import type { CapacityEffect, CapacityRow } from "./capacity-effect";
import type { ReadCapacity } from "./read-capacities.server";

/** Enters the places of every site that answered; longer entries are cut around the periods. */
export async function writeCapacities(
  tx: Tx,
  actor: Actor,
  rows: readonly ReadCapacity[],
): Promise<CapacityEffect> {
  const entered = rows.filter(({ status }) => status === "new" || status === "changed");
  const removed = entered.flatMap(({ entry }) => entry.removed.map(({ id }) => id));
  const before = await tx.capacity.findMany({ where: { id: { in: removed } } });
  await tx.capacity.deleteMany({ where: { id: { in: removed } } });
  const added = entered.flatMap((read) => addedRows(read, actor));
  await tx.capacity.createMany({ data: added });
  return {
    before: before.map((capacity) => ({
      ...capacity,
      startsOn: fromDbDay(capacity.startsOn),
      endsOn: fromDbDay(capacity.endsOn),
      confirmedOn: fromDbDayOrNull(capacity.confirmedOn),
    })),
    after: added.map(({ id }) => ({ id, version: 1 })),
  };
}

function addedRows({ row, entry }: ReadCapacity, actor: Actor) {
  const { site } = row;
  if (!site) return [];
  return entry.added.map((capacity) => ({
    id: randomUUID(),
    siteId: site.id,
    startsOn: toDbDay(capacity.startsOn),
    endsOn: toDbDay(capacity.endsOn),
    places: capacity.places,
    confirmedOn: toDbDayOrNull(capacity.confirmedOn),
    confirmedBy: capacity.confirmedBy,
    confirmedHow: capacity.confirmedHow as ConfirmedHow | null,
    recordedById: actor.personId,
  }));
}

/** A stored entry as the database takes it back. */
export function capacityData(row: CapacityRow) {
  return {
    ...row,
    startsOn: new Date(row.startsOn),
    endsOn: new Date(row.endsOn),
    confirmedOn: row.confirmedOn ? new Date(row.confirmedOn) : null,
  };
}
