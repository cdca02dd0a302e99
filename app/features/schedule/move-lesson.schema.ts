import { z } from "zod";
import { dayText, id, optionalText, version, wallTime } from "~/ui/form/schema";
import { changeScope } from "./change-lesson.schema";
import { isOn } from "./lesson.schema";

/** Another day and time for a lesson, alone or with those of its series; each stays as long as it is. */
export const moveLessonSchema = z
  .object({
    lessonId: id(),
    version: version(),
    day: dayText(),
    from: wallTime(),
    scope: changeScope,
    seriesVersion: version().default(0),
    override: isOn,
    overrideReason: optionalText(300),
  })
  .refine(({ override, overrideReason }) => !override || overrideReason !== null, {
    path: ["overrideReason"],
    message: "reasonRequired",
  });

export type MoveLesson = z.infer<typeof moveLessonSchema>;
