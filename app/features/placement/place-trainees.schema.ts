import { z } from "zod";
import { id, many, optionalId, version } from "~/ui/form/schema";

const cellName = /^cell\.([^.]+)\.([^.]+)$/;
const chosenSite = z.union([z.literal(""), z.uuid()]);

/** The name of the field that holds a trainee's site in a phase. */
export function cellField(traineeId: string, phaseId: string): string {
  return `cell.${traineeId}.${phaseId}`;
}

/** Cells of the grid by name, and people or clusters ticked for one site in one phase. */
export const placeTraineesSchema = z
  .looseObject({
    planId: id(),
    version: version(),
    traineeIds: many(id()),
    clusterIds: many(id()),
    phaseId: optionalId(),
    siteId: optionalId(),
    /** What the page shows, to come back to. */
    phase: z.string().optional(),
  })
  .transform(
    ({ planId, version, traineeIds, clusterIds, phaseId, siteId, phase, ...rest }, context) => {
      const cells = Object.entries(rest).flatMap(([name, value]) => cellOf(name, value, context));
      const together = phaseId && siteId ? { phaseId, siteId, traineeIds, clusterIds } : null;
      return { planId, version, cells, together, ...(phase && { phase }) };
    },
  );

function cellOf(name: string, value: unknown, context: z.RefinementCtx) {
  const [, traineeId, phaseId] = cellName.exec(name) ?? [];
  if (!traineeId || !phaseId) return [];
  const site = chosenSite.safeParse(value);
  if (!site.success) {
    context.addIssue({ code: "custom", message: "choice", path: [name] });
    return [];
  }
  return [{ traineeId, phaseId, siteId: site.data || null }];
}

export type PlaceTrainees = z.output<typeof placeTraineesSchema>;
