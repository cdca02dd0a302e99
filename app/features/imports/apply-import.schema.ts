import { z } from "zod";
import { version } from "~/ui/form/schema";

const ticked = () =>
  z
    .union([z.literal("on"), z.literal(""), z.boolean()])
    .optional()
    .transform((value) => value === "on" || value === true);

/**
 * `leaveOut`: the planner ticked that rows with errors stay out; `anyway`: that a list of another
 * programme belongs here all the same.
 */
export const applyImportSchema = z.object({
  version: version(),
  leaveOut: ticked(),
  anyway: ticked(),
});

export type ApplyImport = z.output<typeof applyImportSchema>;

export const undoImportSchema = z.object({ version: version() });
export type UndoImport = z.output<typeof undoImportSchema>;
