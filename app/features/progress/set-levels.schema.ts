import { z } from "zod";
import { many, optionalText, wholeNumber } from "~/ui/form/schema";

const CELL = /^([0-9a-f-]{36})_([0-9a-f-]{36})_(\d{1,5})$/;

/** A trainee and a module, and how many entries they had when the page was drawn. */
export type LevelCell = { traineeId: string; moduleId: string; entries: number };

/** A cell as a form posts it. */
export function cellText({ traineeId, moduleId, entries }: LevelCell): string {
  return `${traineeId}_${moduleId}_${entries}`;
}

const cell = () =>
  z.string().transform((value, context): LevelCell => {
    const [, traineeId, moduleId, entries] = CELL.exec(value) ?? [];
    if (traineeId && moduleId && z.uuid().safeParse(traineeId).success)
      if (z.uuid().safeParse(moduleId).success)
        return { traineeId, moduleId, entries: Number(entries) };
    context.addIssue({ code: "custom", message: "choice" });
    return z.NEVER;
  });

/** As many as a cluster or a long column has; more at once is nobody's wish. */
const cells = () =>
  many(cell()).pipe(z.array(z.custom<LevelCell>()).min(1, "requiredChoice").max(200, "tooBig"));

/** Where evidence lies: a link that starts with https. */
const link = () =>
  z
    .union([z.literal(""), z.url({ protocol: /^https$/, error: "url" }).max(500, "tooLong")])
    .optional()
    .transform((value) => value || null);

export const setLevelsSchema = z.object({
  cells: cells(),
  level: wholeNumber(0, 3),
  evidence: optionalText(500),
  link: link(),
});

export type SetLevels = z.output<typeof setLevelsSchema>;

export const takeBackLevelsSchema = z.object({ cells: cells() });

export type TakeBackLevels = z.output<typeof takeBackLevelsSchema>;
