import { z } from "zod";
import { dayText, id, optionalText, version } from "~/ui/form/schema";

/** An empty share means that nobody knows it; a share needs a day and a source. */
export const changeServiceSchema = z
  .object({
    serviceId: id(),
    version: version(),
    digitalShare: z
      .string()
      .trim()
      .transform((value) => (value === "" ? null : Number(value.replace(",", "."))))
      .refine((value) => value === null || Number.isInteger(value), "wholeNumber")
      .refine((value) => value === null || (value >= 0 && value <= 100), "outOfRange"),
    asOf: z
      .preprocess((value) => (value === "" ? undefined : value), dayText().optional())
      .transform((value) => value ?? null),
    source: optionalText(300),
  })
  .refine(({ digitalShare, source }) => digitalShare === null || source !== null, {
    message: "required",
    path: ["source"],
  })
  .refine(({ digitalShare, asOf }) => digitalShare === null || asOf !== null, {
    message: "required",
    path: ["asOf"],
  });

export type ChangeService = z.output<typeof changeServiceSchema>;
