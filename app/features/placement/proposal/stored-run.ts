// What a run keeps as JSON, read back with its shape checked.
import { z } from "zod";
import { CONFLICT_RULES, type PlacementConflict } from "~/domain/placement/optimiser/instance";
import type { ProposalScope } from "~/domain/placement/proposal/scope";

const scopeSchema: z.ZodType<ProposalScope> = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["all", "unplaced"]) }),
  z.object({ kind: z.literal("phase"), phaseId: z.string() }),
  z.object({ kind: z.literal("people"), traineeIds: z.array(z.string()) }),
  z.object({ kind: z.literal("repair"), relieved: z.array(z.string()) }),
]);

const bestSchema = z.array(
  z.object({ trainee: z.string(), phase: z.string(), site: z.string().nullable() }),
);

const ids = z.array(z.string());
const conflictsSchema = z.array(
  z.object({
    ...{ rule: z.enum(CONFLICT_RULES), trainees: ids, phases: ids, sites: ids },
    message: z.string(),
    because: z.object({
      code: z.custom<PlacementConflict["because"]["code"]>((value) => typeof value === "string"),
      ...{ waiting: ids, locks: ids, count: z.number(), people: z.number() },
    }),
  }),
);

export function storedScope(json: unknown): ProposalScope {
  return scopeSchema.parse(json);
}

/** Null while no plan has been found. */
export function storedBest(json: unknown) {
  return json === null ? null : bestSchema.parse(json);
}

export function storedConflicts(json: unknown): PlacementConflict[] {
  return json === null ? [] : conflictsSchema.parse(json);
}
