import { z } from "zod";
import { id, optionalId, version, wholeNumber } from "~/ui/form/schema";

/** With a site a practical trainer there; without one a trainer of clusters. */
export const changeTrainerSchema = z.object({
  trainerId: id(),
  version: version(),
  siteId: optionalId(),
  maxTrainees: wholeNumber(0, 16),
});

export type ChangeTrainer = z.output<typeof changeTrainerSchema>;
