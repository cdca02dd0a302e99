import { z } from "zod";
import { RULE_CODES } from "~/domain/placement/rule-defaults";
import { RULE_STEPS } from "~/domain/placement/rule-steps";
import { id, text, version, wholeNumber } from "~/ui/form/schema";

/** `version` 0: the programme still follows the default. */
export const changeRuleSchema = z.object({
  programmeId: id(),
  code: z.enum(RULE_CODES, "choice"),
  version: version(),
  step: z.enum(RULE_STEPS, "choice"),
  parameter: z.preprocess(
    (value) => (value === "" || value === undefined ? null : value),
    wholeNumber(0, 600).nullable(),
  ),
  owner: text(120),
  reason: text(500),
});

export type ChangeRule = z.output<typeof changeRuleSchema>;

export const resetRuleSchema = z.object({
  programmeId: id(),
  code: z.enum(RULE_CODES, "choice"),
  version: version(),
});

export type ResetRule = z.output<typeof resetRuleSchema>;
