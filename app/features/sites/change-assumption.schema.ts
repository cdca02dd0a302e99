import { z } from "zod";
import { ASSUMPTION_CODES, ASSUMPTION_DEFAULTS } from "~/domain/sites/assumptions";
import { text, version } from "~/ui/form/schema";

export const changeAssumptionSchema = z
  .object({
    code: z.enum(ASSUMPTION_CODES, "choice"),
    version: version(),
    value: text(6).pipe(z.coerce.number<string>("number").int("wholeNumber")),
    reason: text(300),
  })
  .refine(({ code, value }) => value >= ASSUMPTION_DEFAULTS[code].min, {
    message: "tooSmall",
    path: ["value"],
  })
  .refine(({ code, value }) => value <= ASSUMPTION_DEFAULTS[code].max, {
    message: "tooBig",
    path: ["value"],
  });

export type ChangeAssumption = z.output<typeof changeAssumptionSchema>;
