import { z } from "zod";
import { id, optionalId } from "~/ui/form/schema";

export const preferenceKinds = ["together", "apart"] as const;

/** Two to four people; more are several wishes. */
export const addPreferenceSchema = z
  .object({
    cohortId: id(),
    kind: z.enum(preferenceKinds, "choice"),
    person1: id(),
    person2: id(),
    person3: optionalId(),
    person4: optionalId(),
  })
  .transform(({ cohortId, kind, person1, person2, person3, person4 }) => ({
    cohortId,
    kind,
    people: [person1, person2, person3, person4].filter((one) => one !== null),
  }));

export type AddPreference = z.output<typeof addPreferenceSchema>;
