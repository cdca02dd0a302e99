import { z } from "zod";
import { dayText, enteredNumber, id, optionalId, optionalText } from "~/ui/form/schema";

const HOW = ["mail", "phone", "list", "link"] as const;

const optionalDay = z
  .preprocess((value) => (value === "" ? undefined : value), dayText().optional())
  .transform((value) => value ?? null);

const optionalHow = z
  .preprocess((value) => (value === "" ? undefined : value), z.enum(HOW, "choice").optional())
  .transform((value) => value ?? null);

/** `capacityId` empty: a new period. */
export const setCapacitySchema = z
  .object({
    siteId: id(),
    capacityId: optionalId(),
    version: z.coerce.number("invalid").int("invalid").default(0),
    startsOn: dayText(),
    endsOn: dayText(),
    places: enteredNumber(0, 500),
    confirmedOn: optionalDay,
    confirmedBy: optionalText(120),
    confirmedHow: optionalHow,
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    message: "endBeforeStart",
    path: ["endsOn"],
  })
  .refine(({ confirmedOn, confirmedBy }) => confirmedOn === null || confirmedBy !== null, {
    message: "required",
    path: ["confirmedBy"],
  })
  .refine(({ confirmedOn, confirmedBy }) => confirmedOn !== null || confirmedBy === null, {
    message: "required",
    path: ["confirmedOn"],
  });

export type SetCapacity = z.output<typeof setCapacitySchema>;
export const confirmationWays = HOW;
