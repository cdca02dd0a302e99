import { z } from "zod";
import {
  dayText,
  id,
  many,
  optionalId,
  optionalText,
  wallTime,
  wholeNumber,
} from "~/ui/form/schema";

const LONGEST_MINUTES = 12 * 60;

/** "room:<id>" or "site:<id>"; empty for a lesson that is only online. */
const place = z
  .string()
  .regex(/^((room|site):[0-9a-f-]{36})?$/, "choice")
  .default("");

const onlineUrl = z
  .union([z.literal("").transform(() => null), z.url({ protocol: /^https$/, error: "url" })])
  .nullish()
  .transform((value) => value ?? null);

/** Empty: an even share of the lesson. */
const plannedMinutes = z
  .preprocess((value) => (value === "" ? undefined : value), wholeNumber(1, 720).optional())
  .transform((value) => value ?? null);

const isOn = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === "on");

/** The fields of a lesson's form; `module1` to `module3` with their minutes. */
export const lessonShape = {
  clusterIds: many(id()).refine((ids) => ids.length > 0, "requiredChoice"),
  title: optionalText(120),
  day: dayText(),
  from: wallTime(),
  to: wallTime(),
  trainerId: z.string("requiredChoice").min(1, "requiredChoice").pipe(id()),
  coTrainerId: optionalId(),
  place,
  onlineUrl,
  module1: optionalId(),
  minutes1: plannedMinutes,
  module2: optionalId(),
  minutes2: plannedMinutes,
  module3: optionalId(),
  minutes3: plannedMinutes,
  note: optionalText(1_000),
  override: isOn,
  overrideReason: optionalText(300),
};

export type LessonFields = z.infer<z.ZodObject<typeof lessonShape>>;

/** What no field knows alone. */
export function checkLesson(fields: LessonFields, context: z.RefinementCtx): void {
  const refuse = (path: keyof LessonFields, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (fields.to <= fields.from) refuse("to", "endBeforeStart");
  if (fields.to - fields.from > LONGEST_MINUTES) refuse("to", "outOfRange");
  if (!fields.title && !fields.module1) refuse("title", "required");
  if (!fields.place && !fields.onlineUrl) refuse("place", "requiredChoice");
  if (fields.override && !fields.overrideReason) refuse("overrideReason", "reasonRequired");
}
