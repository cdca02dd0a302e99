import { z } from "zod";
import { id, optionalId, version } from "~/ui/form/schema";

const minutes = () =>
  z
    .string()
    .trim()
    .regex(/^\d{0,3}$/, "wholeNumber")
    .transform((value) => (value === "" ? null : Number(value)))
    .refine((value) => value === null || value >= 5, "tooSmall")
    .refine((value) => value === null || value <= 300, "tooBig");

/** A site that is barred, or the longest way, or both; never why. */
export const addRestrictionSchema = z
  .object({ traineeId: id(), barredSiteId: optionalId(), maxCommuteMinutes: minutes() })
  .refine((input) => input.barredSiteId !== null || input.maxCommuteMinutes !== null, {
    path: ["barredSiteId"],
    message: "requiredChoice",
  });

export const restrictionSchema = z.object({ restrictionId: id(), version: version() });

export type AddRestriction = z.output<typeof addRestrictionSchema>;
export type RestrictionChoice = z.output<typeof restrictionSchema>;
