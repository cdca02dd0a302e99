import { z } from "zod";
import { dayText, id, optionalText, version } from "~/ui/form/schema";
import { isOn } from "./lesson.schema";

export const addSeriesDateSchema = z
  .object({
    seriesId: id(),
    version: version(),
    day: dayText(),
    override: isOn,
    overrideReason: optionalText(300),
  })
  .refine(({ override, overrideReason }) => !override || overrideReason !== null, {
    path: ["overrideReason"],
    message: "reasonRequired",
  });

export type AddSeriesDate = z.infer<typeof addSeriesDateSchema>;

export const takeOutDateSchema = z.object({
  seriesId: id(),
  version: version(),
  lessonId: id(),
  reason: z.string("reasonRequired").trim().min(3, "reasonRequired").max(300, "tooLong"),
});

export type TakeOutDate = z.infer<typeof takeOutDateSchema>;
