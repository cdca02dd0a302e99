import { z } from "zod";
import { id, optionalId, optionalText, wholeNumber } from "~/ui/form/schema";

export const setLevelSchema = z.object({
  traineeId: id(),
  moduleId: id(),
  level: wholeNumber(0, 3),
  evidence: optionalText(500),
  /** The entry that the form was drawn from; empty when there was none. */
  basisId: optionalId(),
});

export type SetLevel = z.output<typeof setLevelSchema>;
