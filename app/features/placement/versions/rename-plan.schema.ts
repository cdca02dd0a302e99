import { z } from "zod";
import { id, text, version } from "~/ui/form/schema";

export const renamePlanSchema = z.object({ planId: id(), version: version(), name: text(80) });

export type RenamePlan = z.output<typeof renamePlanSchema>;
