import { z } from "zod";
import type { FormState } from "~/ui/form/form-state";

/** A cell that somebody else set meanwhile: both versions, and the cell as it is now. */
const conflict = z.object({
  cell: z.string(),
  name: z.string(),
  code: z.string(),
  mine: z.number().nullable(),
  theirs: z.number(),
  by: z.string(),
  at: z.string(),
});

export type LevelConflict = z.infer<typeof conflict>;

/** As a failure carries them to the page. */
export function conflictValues(conflicts: readonly LevelConflict[]) {
  return { count: conflicts.length, conflicts: JSON.stringify(conflicts) };
}

/** The cells that a form lost the race for; none when it was refused for another reason. */
export function conflictsIn(state: FormState | null): LevelConflict[] {
  const told = state?.summary?.values?.conflicts;
  return typeof told === "string" ? z.array(conflict).parse(JSON.parse(told)) : [];
}
