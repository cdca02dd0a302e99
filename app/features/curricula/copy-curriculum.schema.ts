import { z } from "zod";
import { dayText, id, text } from "~/ui/form/schema";

/** A new version as a copy of another of the same programme. */
export const copyCurriculumSchema = z.object({
  curriculumId: id(),
  title: text(120),
  validFrom: dayText(),
});

export type CopyCurriculum = z.output<typeof copyCurriculumSchema>;
