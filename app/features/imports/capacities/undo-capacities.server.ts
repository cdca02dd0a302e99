import type { Tx } from "~/db/transaction";
import type { ImportError } from "../import-record";
import type { CapacityEffect } from "./capacity-effect";
import { capacityData } from "./write-capacities.server";

/** Puts back the entries that an import replaced; refused when one of its own was edited since. */
export async function undoCapacities(
  tx: Tx,
  { before, after }: CapacityEffect,
): Promise<ImportError | null> {
  const { count } = await tx.capacity.deleteMany({ where: { OR: [...after] } });
  if (count !== after.length) {
    return { code: "places-edited", values: { count: after.length - count } };
  }
  await tx.capacity.createMany({ data: before.map(capacityData) });
  return null;
}
