import { z } from "zod";
import { dayText, id, text, version } from "~/ui/form/schema";

/** The programme's version is the one whose phases were previewed. */
export const createCohortSchema = z
  .object({
    name: text(40),
    programmeId: id(),
    programmeVersion: version(),
    startsOn: dayText(),
    endsOn: dayText(),
  })
  .refine(({ startsOn, endsOn }) => startsOn < endsOn, {
    path: ["endsOn"],
    message: "endBeforeStart",
  });

export type CreateCohort = z.output<typeof createCohortSchema>;
