import { z } from "zod";
import { dayText, id, text, wholeNumber } from "~/ui/form/schema";

export const writeHandoverSchema = z.object({
  traineeId: id(),
  movesOn: dayText(),
  goals: text(2_000),
  nextSteps: text(2_000),
  /** The version that the form was drawn from; 0 when nothing was written yet. */
  version: wholeNumber(0, 1_000_000),
});

export type WriteHandover = z.output<typeof writeHandoverSchema>;
