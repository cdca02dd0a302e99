import { type AccountState, accountState } from "~/domain/people/account-state";

/** What an account must be read with, so that its state can be told. */
export const accountStateSelection = {
  select: {
    passwordHash: true,
    disabledAt: true,
    tokens: {
      where: { purpose: "invitation" },
      orderBy: { createdAt: "desc" },
      take: 1,
      select: { usedAt: true, createdAt: true, expiresAt: true },
    },
  },
} as const;

type AccountRow = {
  passwordHash: string | null;
  disabledAt: Date | null;
  tokens: readonly { usedAt: Date | null; createdAt: Date; expiresAt: Date }[];
};

/** The state of an account that was read with `accountStateSelection`. */
export function accountStateOf(row: AccountRow | null, now: Date): AccountState {
  const invitation = row?.tokens[0];
  const facts = row && {
    hasPassword: row.passwordHash !== null,
    isDisabled: row.disabledAt !== null,
    invitation: invitation
      ? { isUsed: invitation.usedAt !== null, expiresAt: invitation.expiresAt }
      : null,
  };
  return accountState(facts, now);
}
