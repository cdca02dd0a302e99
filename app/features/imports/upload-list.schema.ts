import { z } from "zod";
import { importKinds } from "./import-kinds";

export const uploadKinds = ["auto", ...importKinds] as const;
export type UploadKind = (typeof uploadKinds)[number];

/** Where the rows belong, as "cohort:<id>" or "curriculum:<id>"; nothing for lists of the city. */
const belongsTo = z
  .string()
  .optional()
  .transform((text) => {
    const [kind, id] = (text ?? "").split(":");
    const isId = z.uuid().safeParse(id).success;
    return {
      cohortId: kind === "cohort" && isId ? (id ?? null) : null,
      curriculumId: kind === "curriculum" && isId ? (id ?? null) : null,
    };
  });

/** The file itself comes beside the fields. */
export const uploadListSchema = z.object({
  kind: z.enum(uploadKinds).default("auto"),
  belongsTo,
});
