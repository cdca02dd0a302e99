import { z } from "zod";
import { dayText, id, optionalText, version } from "~/ui/form/schema";

/** `version` 0: the phase has no window yet. */
export const setWishWindowSchema = z.object({
  phaseId: id(),
  version: version(),
  opensOn: dayText(),
  closesOn: dayText(),
  text: optionalText(500),
});

export type SetWishWindow = z.output<typeof setWishWindowSchema>;
