import { z } from "zod";
import { checkLesson, lessonShape } from "./lesson.schema";

export const addLessonSchema = z.object(lessonShape).superRefine(checkLesson);

export type AddLesson = z.infer<typeof addLessonSchema>;
