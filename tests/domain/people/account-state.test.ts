import { expect, it } from "vitest";
import { accountState } from "~/domain/people/account-state";

const NOW = new Date("2026-11-23T10:00:00Z");
const facts = { hasPassword: false, isDisabled: false, invitation: null };
const invitation = (expiresAt: string, isUsed = false) => ({
  isUsed,
  expiresAt: new Date(expiresAt),
});

it.each([
  ["none", null],
  ["expired", facts],
  ["invited", { ...facts, invitation: invitation("2026-11-23T10:00:01Z") }],
  ["expired", { ...facts, invitation: invitation("2026-11-23T10:00:00Z") }],
  ["expired", { ...facts, invitation: invitation("2026-11-24T10:00:00Z", true) }],
  ["active", { ...facts, hasPassword: true }],
  ["disabled", { ...facts, hasPassword: true, isDisabled: true }],
])("an account is %s", (state, account) => {
  expect(accountState(account, NOW)).toBe(state);
});
