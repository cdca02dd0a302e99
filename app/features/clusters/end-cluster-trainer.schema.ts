import { z } from "zod";
import { dayText, id, version } from "~/ui/form/schema";

export const endClusterTrainerSchema = z.object({
  clusterId: id(),
  version: version(),
  assignmentId: id(),
  endsOn: dayText(),
});

export type EndClusterTrainer = z.output<typeof endClusterTrainerSchema>;
