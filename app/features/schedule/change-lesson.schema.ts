import { z } from "zod";
import { id, version } from "~/ui/form/schema";
import { checkLesson, lessonShape } from "./lesson.schema";

export const changeLessonSchema = z
  .object({ ...lessonShape, lessonId: id(), version: version() })
  .superRefine(checkLesson);

export type ChangeLesson = z.infer<typeof changeLessonSchema>;
