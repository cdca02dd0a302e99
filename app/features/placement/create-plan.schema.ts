import { z } from "zod";
import { id, optionalId, text } from "~/ui/form/schema";

export const createPlanSchema = z.object({
  cohortId: id(),
  name: text(80),
  basis: z.enum(["empty", "published", "copy"], "choice"),
  /** The plan that is copied. */
  fromId: optionalId(),
});

type Parsed = z.output<typeof createPlanSchema>;
export type CreatePlan = Omit<Parsed, "fromId"> & Partial<Pick<Parsed, "fromId">>;
