import { z } from "zod";
import { id, optionalText } from "~/ui/form/schema";

const step = () => z.coerce.number("required").int("choice").min(1, "required").max(5, "choice");

/** Four steps of the scale, and words if somebody likes. */
export const giveFeedbackSchema = z.object({
  placementId: id(),
  introduction: step(),
  guidance: step(),
  tasks: step(),
  team: step(),
  text: optionalText(1_000),
});

export type GiveFeedback = z.output<typeof giveFeedbackSchema>;
