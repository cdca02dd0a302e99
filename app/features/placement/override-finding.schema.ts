import { z } from "zod";
import { RULE_CODES } from "~/domain/placement/rule-defaults";
import { id, many, text } from "~/ui/form/schema";
import { comingBack } from "./edit-plan.schema";

/** The finding that is answered for, named by its rule and whom and what it concerns. */
export const overrideFindingSchema = z.object({
  planId: id(),
  rule: z.enum(RULE_CODES),
  traineeIds: many(id()),
  siteIds: many(id()),
  phaseIds: many(id()),
  reason: text(500),
  ...comingBack,
});

export const withdrawOverrideSchema = z.object({
  planId: id(),
  overrideId: id(),
  ...comingBack,
});

export type OverrideFinding = z.output<typeof overrideFindingSchema>;
export type WithdrawOverride = z.output<typeof withdrawOverrideSchema>;
