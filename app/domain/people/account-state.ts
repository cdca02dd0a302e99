// What a person's login is worth today: the one word that lists and pages show of it.

export const accountStates = ["none", "invited", "expired", "active", "disabled"] as const;
export type AccountState = (typeof accountStates)[number];

export interface AccountFacts {
  readonly hasPassword: boolean;
  readonly isDisabled: boolean;
  /** The newest invitation, when there is one. */
  readonly invitation: { readonly isUsed: boolean; readonly expiresAt: Date } | null;
}

/** A disabled account stays disabled whatever else it is; without a password the invitation counts. */
export function accountState(account: AccountFacts | null, now: Date): AccountState {
  if (!account) return "none";
  if (account.isDisabled) return "disabled";
  if (account.hasPassword) return "active";
  const { invitation } = account;
  return invitation && !invitation.isUsed && invitation.expiresAt > now ? "invited" : "expired";
}
