import { z } from "zod";
import { id, text } from "~/ui/form/schema";

export const createPlanSchema = z.object({
  cohortId: id(),
  name: text(80),
  basis: z.enum(["empty", "published"], "choice"),
});

export type CreatePlan = z.output<typeof createPlanSchema>;
