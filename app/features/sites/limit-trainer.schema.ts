import { z } from "zod";
import { id, version, wholeNumber } from "~/ui/form/schema";

export const limitTrainerSchema = z.object({
  siteId: id(),
  trainerId: id(),
  version: version(),
  maxTrainees: wholeNumber(0, 16),
});

export type LimitTrainer = z.output<typeof limitTrainerSchema>;
