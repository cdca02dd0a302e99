import { z } from "zod";
import { ABSENCE_KINDS } from "~/domain/schedule/absence";
import { dayText } from "~/ui/form/schema";

/** Without a last day it is one day; there is no field for a reason. */
export const reportAbsenceSchema = z
  .object({
    kind: z.enum(ABSENCE_KINDS, "choice"),
    startsOn: dayText(),
    endsOn: z.union([z.literal("").transform(() => null), dayText()]).nullish(),
  })
  .transform(({ endsOn, ...rest }) => ({ ...rest, endsOn: endsOn || rest.startsOn }))
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ["endsOn"],
    message: "endBeforeStart",
  });

export type ReportAbsence = z.output<typeof reportAbsenceSchema>;
