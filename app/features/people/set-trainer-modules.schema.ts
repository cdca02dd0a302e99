import { z } from "zod";
import { id, many, version } from "~/ui/form/schema";

/** The codes of all modules that the trainer teaches from now on; none is a fine answer. */
export const setTrainerModulesSchema = z.object({
  trainerId: id(),
  version: version(),
  moduleCodes: many(z.string().min(1, "choice").max(40, "choice")),
});

export type SetTrainerModules = z.output<typeof setTrainerModulesSchema>;
