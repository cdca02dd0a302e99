import { z } from "zod";

export const accountSchema = z.object({ accountId: z.uuid() });

export const disableAccountSchema = accountSchema.extend({
  reason: z.string().trim().min(3, "reasonRequired").max(500, "tooLong"),
});

export type AccountChoice = z.infer<typeof accountSchema>;
export type DisableAccount = z.infer<typeof disableAccountSchema>;
