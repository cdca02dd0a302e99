import { z } from "zod";
import { id, version } from "~/ui/form/schema";

export const cancelLessonSchema = z.object({
  lessonId: id(),
  version: version(),
  reason: z.string("reasonRequired").trim().min(3, "reasonRequired").max(300, "tooLong"),
});

export type CancelLesson = z.infer<typeof cancelLessonSchema>;
