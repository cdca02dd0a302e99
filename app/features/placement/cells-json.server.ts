// The cells of a step as they are kept: ids and days, nothing that names anybody.
import { z } from "zod";
import { day } from "~/domain/calendar/day";
import type { CellChange } from "~/domain/placement/plan-cell";

const keptDay = z.string().transform(day);
const parts = z.array(
  z.object({ siteId: z.string(), startsOn: keptDay, endsOn: keptDay, locked: z.boolean() }),
);
const cells = z.array(
  z.object({ traineeId: z.string(), phaseId: z.string(), before: parts, after: parts }),
);

export function cellsFromJson(json: unknown): CellChange[] {
  return cells.parse(json);
}

export function cellsToJson(changes: readonly CellChange[]) {
  return changes.map(({ traineeId, phaseId, before, after }) => ({
    traineeId,
    phaseId,
    before: before.map((part) => ({ ...part })),
    after: after.map((part) => ({ ...part })),
  }));
}
