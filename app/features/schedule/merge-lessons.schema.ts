import { z } from "zod";
import { id, version } from "~/ui/form/schema";

/** The reason is what people read at the lesson that no longer takes place. */
export const mergeLessonsSchema = z.object({
  lessonId: id(),
  version: version(),
  intoId: id(),
  reason: z.string("reasonRequired").trim().min(3, "reasonRequired").max(300, "tooLong"),
});

export type MergeLessons = z.output<typeof mergeLessonsSchema>;
