import { z } from "zod";
import { dayText } from "~/ui/form/schema";

const placement = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  traineeId: z.uuid(),
  siteId: z.uuid(),
  phaseId: z.uuid(),
  startsOn: dayText(),
  endsOn: dayText(),
  practicalTrainerId: z.uuid().nullable(),
  locked: z.boolean(),
});

/** What ended, kept so that it can be undone: the rows as they were, and the last day given to them. */
export const endedPlacementsSchema = z.object({
  endsOn: dayText(),
  shortened: z.array(placement),
  removed: z.array(placement),
  /** The plans they stand in, with the state they were in. */
  plans: z.array(z.object({ id: z.uuid(), state: z.string() })),
});

export type EndedPlacements = z.output<typeof endedPlacementsSchema>;
