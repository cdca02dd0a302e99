import { z } from "zod";
import type { ClosedRange } from "~/domain/calendar/range";
import { isTraining } from "~/domain/cohorts/new-cohort";
import { dayText, id, optionalId, text, version } from "~/ui/form/schema";

/** The versions are those of the programme and, where it is a model, of the cohort that were previewed. */
export const createCohortSchema = z
  .object({
    name: text(40),
    programmeId: id(),
    programmeVersion: version(),
    modelId: optionalId(),
    modelVersion: z.preprocess((value) => (value === "" ? undefined : value), version().optional()),
    startsOn: dayText(),
    endsOn: dayText(),
  })
  .refine(({ startsOn, endsOn }) => startsOn < endsOn, {
    path: ["endsOn"],
    message: "endBeforeStart",
    abort: true,
  })
  .refine((days) => isTraining(days as ClosedRange), { path: ["endsOn"], message: "outOfRange" });

export type CreateCohort = z.output<typeof createCohortSchema>;
