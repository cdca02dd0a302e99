import { z } from "zod";
import { id, version } from "~/ui/form/schema";

export const reviveLessonSchema = z.object({ lessonId: id(), version: version() });

export type ReviveLesson = z.infer<typeof reviveLessonSchema>;
