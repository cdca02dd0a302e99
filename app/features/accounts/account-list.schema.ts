import { z } from "zod";
import { type Role, roles } from "~/domain/access/actor";

export const accountStates = ["active", "invited", "expired", "disabled", "none"] as const;
export type AccountState = (typeof accountStates)[number];

/** What the address says; whatever it does not mean is left out. */
export const accountFilterSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  role: z.enum(roles).nullable().catch(null),
  state: z.enum(accountStates).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type AccountFilter = z.infer<typeof accountFilterSchema>;

export type AccountRow = {
  personId: string;
  accountId: string | null;
  name: string;
  email: string | null;
  role: Role | null;
  state: AccountState;
  invitedAt: string | null;
  invitedUntil: string | null;
  disabledReason: string | null;
  isOwn: boolean;
};
