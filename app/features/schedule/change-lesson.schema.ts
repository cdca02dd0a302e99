import { z } from "zod";
import { id, version } from "~/ui/form/schema";
import { checkLesson, lessonShape } from "./lesson.schema";

/** How far a change of one lesson reaches in its series. */
export const CHANGE_SCOPES = ["this", "following", "all"] as const;

export type ChangeScope = (typeof CHANGE_SCOPES)[number];

export const changeScope = z.enum(CHANGE_SCOPES, "choice").default("this");

/** `seriesVersion` counts where more than this lesson changes. */
export const changeLessonSchema = z
  .object({
    ...lessonShape,
    lessonId: id(),
    version: version(),
    scope: changeScope,
    seriesVersion: version().default(0),
  })
  .superRefine(checkLesson);

export type ChangeLesson = z.infer<typeof changeLessonSchema>;
