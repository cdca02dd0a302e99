import { z } from "zod";
import { id } from "~/ui/form/schema";

export const removePreferenceSchema = z.object({ cohortId: id(), preferenceId: id() });

export type RemovePreference = z.output<typeof removePreferenceSchema>;
