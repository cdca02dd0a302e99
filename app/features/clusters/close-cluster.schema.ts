import { z } from "zod";
import { dayText, id, optionalId, version } from "~/ui/form/schema";

/** With a successor its members go on there from the day after. */
export const closeClusterSchema = z.object({
  clusterId: id(),
  version: version(),
  lastOn: dayText(),
  successorId: optionalId(),
});

export type CloseCluster = z.output<typeof closeClusterSchema>;
