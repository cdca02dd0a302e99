import { z } from "zod";
import { dayText } from "~/ui/form/schema";

const membership = z.object({
  id: z.uuid(),
  clusterId: z.uuid(),
  traineeId: z.uuid(),
  startsOn: dayText(),
  endsOn: dayText().nullable(),
});

/** What ended, kept so that it can be undone: the rows as they were, and the last day given to them. */
export const endedMembershipsSchema = z.object({
  endsOn: dayText(),
  closed: z.array(membership),
  removed: z.array(membership),
});

export type EndedMemberships = z.output<typeof endedMembershipsSchema>;
