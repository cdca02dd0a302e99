// Access ends at an instant, which may lie ahead: until then an account is open like any other.

/** A condition on accounts that are open at an instant. */
export function openAt(instant: Date) {
  return { OR: [{ disabledAt: null }, { disabledAt: { gt: instant } }] };
}

/** Whether access has ended by an instant. */
export function isClosedAt(account: { disabledAt: Date | null }, instant: Date): boolean {
  return account.disabledAt !== null && account.disabledAt <= instant;
}
