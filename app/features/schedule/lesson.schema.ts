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

/** "room:<id>", "site:<id>" or "elsewhere"; empty for a lesson that is only online. */
const place = z
  .string()
  .regex(/^(elsewhere|(room|site):[0-9a-f-]{36})?$/, "choice")
  .default("");

const link = z
  .union([z.literal("").transform(() => null), z.url({ protocol: /^https$/, error: "url" })])
  .nullish()
  .transform((value) => value ?? null);

/** Empty: an even share of the lesson. */
const plannedMinutes = z
  .preprocess((value) => (value === "" ? undefined : value), wholeNumber(1, 720).optional())
  .transform((value) => value ?? null);

export const isOn = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === "on");

/** The fields of a lesson's form; `module1` to `module3` with their minutes, three links. */
export const lessonShape = {
  clusterIds: many(id()).refine((ids) => ids.length > 0, "requiredChoice"),
  title: optionalText(120),
  day: dayText(),
  from: wallTime(),
  to: wallTime(),
  trainerId: z.string("requiredChoice").min(1, "requiredChoice").pipe(id()),
  coTrainerId: optionalId(),
  thirdTrainerId: optionalId(),
  place,
  elsewhere: optionalText(200),
  onlineUrl: link,
  module1: optionalId(),
  minutes1: plannedMinutes,
  module2: optionalId(),
  minutes2: plannedMinutes,
  module3: optionalId(),
  minutes3: plannedMinutes,
  note: optionalText(1_000),
  linkTitle1: optionalText(120),
  linkUrl1: link,
  linkTitle2: optionalText(120),
  linkUrl2: link,
  linkTitle3: optionalText(120),
  linkUrl3: link,
  override: isOn,
  overrideReason: optionalText(300),
  /** Sent to a planner instead of being planned. */
  ask: isOn,
  plannerMessage: optionalText(300),
};

export type LessonFields = z.infer<z.ZodObject<typeof lessonShape>>;

const LINKS = [
  ["linkTitle1", "linkUrl1"],
  ["linkTitle2", "linkUrl2"],
  ["linkTitle3", "linkUrl3"],
] as const;

/** What no field knows alone. */
export function checkLesson(fields: LessonFields, context: z.RefinementCtx): void {
  const refuse = (path: keyof LessonFields, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (fields.to <= fields.from) refuse("to", "endBeforeStart");
  if (fields.to - fields.from > LONGEST_MINUTES) refuse("to", "outOfRange");
  if (!fields.title && !fields.module1) refuse("title", "required");
  if (!fields.place && !fields.onlineUrl) refuse("place", "requiredChoice");
  if (fields.place === "elsewhere" && !fields.elsewhere) refuse("elsewhere", "required");
  for (const [title, url] of LINKS) {
    if (fields[title] && !fields[url]) refuse(url, "required");
  }
  for (const [path, message] of missingReasons(fields)) refuse(path, message);
}

function missingReasons(fields: LessonFields): [keyof LessonFields, string][] {
  const { ask, plannerMessage, override, overrideReason } = fields;
  return [
    ...(ask && !plannerMessage ? [["plannerMessage", "required"] as const] : []),
    ...(override && !overrideReason ? [["overrideReason", "reasonRequired"] as const] : []),
  ].map(([path, message]) => [path, message]);
}
