import { z } from "zod";
import { locales } from "~/words/locale";

export const themes = ["system", "light", "dark"] as const;

/** Either of the two may stay as it is; `to` is the page on which the choice was made. */
export const changePreferencesSchema = z.object({
  locale: z.enum(locales).optional(),
  theme: z.enum(themes).optional(),
  to: z.string().max(2_000).optional(),
});

export type ChangePreferences = z.infer<typeof changePreferencesSchema>;
