import { z } from "zod";
import { id, version } from "~/ui/form/schema";

/** A lead or deputy who has not begun. */
export const takeBackTrainerSchema = z.object({
  clusterId: id(),
  version: version(),
  assignmentId: id(),
});

export type TakeBackTrainer = z.output<typeof takeBackTrainerSchema>;
