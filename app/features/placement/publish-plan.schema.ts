import { z } from "zod";
import { dayText, id, optionalId, optionalText, version } from "~/ui/form/schema";

export const publishPlanSchema = z.object({
  planId: id(),
  version: version(),
  /** The plan in force that the page was compared with. */
  replacesId: optionalId(),
  /** The Monday from which on the plan holds, as the page showed it. */
  effectiveFrom: dayText(),
  reason: optionalText(1_000),
  confirmed: z.union([z.literal("on"), z.literal(true)], "required"),
});

export type PublishPlan = z.output<typeof publishPlanSchema>;
