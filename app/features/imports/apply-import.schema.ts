import { z } from "zod";
import { version } from "~/ui/form/schema";

/** `leaveOut`: the planner ticked that rows with errors stay out. */
export const applyImportSchema = z.object({
  version: version(),
  leaveOut: z
    .union([z.literal("on"), z.literal(""), z.boolean()])
    .optional()
    .transform((ticked) => ticked === "on" || ticked === true),
});

export type ApplyImport = z.output<typeof applyImportSchema>;

export const undoImportSchema = z.object({ version: version() });
export type UndoImport = z.output<typeof undoImportSchema>;
