import { z } from "zod";
import { enteredNumber, id, version } from "~/ui/form/schema";

export const limitTrainerSchema = z.object({
  siteId: id(),
  trainerId: id(),
  version: version(),
  maxTrainees: enteredNumber(0, 16),
});

export type LimitTrainer = z.output<typeof limitTrainerSchema>;
