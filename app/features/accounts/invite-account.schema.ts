import { z } from "zod";
import { roles } from "~/domain/access/actor";

export const inviteAccountSchema = z.object({
  personId: z.uuid(),
  role: z.enum(roles),
});

export type InviteAccount = z.infer<typeof inviteAccountSchema>;
