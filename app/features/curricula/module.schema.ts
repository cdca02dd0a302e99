import { z } from "zod";
import { id, many, text, version, wholeNumber } from "~/ui/form/schema";

const fields = {
  curriculumId: id(),
  /** Of the curriculum, which its modules share. */
  version: version(),
  code: z
    .string("required")
    .trim()
    .min(1, "required")
    .max(12, "tooLong")
    .transform((code) => code.toUpperCase()),
  title: text(160),
  hours: wholeNumber(1, 2_000),
  targetLevel: wholeNumber(0, 3),
  prerequisiteIds: many(id()),
};

export const addModuleSchema = z.object(fields);
export type AddModule = z.output<typeof addModuleSchema>;

export const changeModuleSchema = z.object({ ...fields, moduleId: id() });
export type ChangeModule = z.output<typeof changeModuleSchema>;

export const removeModuleSchema = z.object({
  curriculumId: id(),
  version: version(),
  moduleId: id(),
});
export type RemoveModule = z.output<typeof removeModuleSchema>;
