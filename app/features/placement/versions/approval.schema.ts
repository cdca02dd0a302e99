import { z } from "zod";
import { dayText, id, optionalText, text, version } from "~/ui/form/schema";

const plan = { planId: id(), version: version() };

export const proposePlanSchema = z.object({
  ...plan,
  /** From which Monday on it is meant to hold. */
  effectiveFrom: dayText(),
  comment: optionalText(1_000),
});
export const withdrawPlanSchema = z.object(plan);
export const rejectPlanSchema = z.object({ ...plan, reason: text(1_000) });

export type ProposePlan = z.output<typeof proposePlanSchema>;
export type WithdrawPlan = z.output<typeof withdrawPlanSchema>;
export type RejectPlan = z.output<typeof rejectPlanSchema>;
