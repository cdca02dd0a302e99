import { z } from "zod";
import { importKinds } from "./understand-list";

export const uploadKinds = ["auto", ...importKinds] as const;
export type UploadKind = (typeof uploadKinds)[number];

/** The file itself comes beside the fields. */
export const uploadListSchema = z.object({
  kind: z.enum(uploadKinds).default("auto"),
});
