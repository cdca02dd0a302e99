import type { Failure } from "~/domain/outcome";

/** Everything that can keep an account's change from happening; a sentence each in the words. */
export type AccountFailure = Failure<
  | "already-active"
  | "busy"
  | "disabled"
  | "last-administrator"
  | "link-expired"
  | "mail-on-its-way"
  | "mail-taken"
  | "name-missing"
  | "no-mail-address"
  | "nobody-invited"
  | "not-active"
  | "only-trainee"
  | "only-trainer"
  | "own-account"
  | "password-common"
  | "password-like-login"
  | "password-too-long"
  | "password-too-short"
  | "password-wrong"
  | "role-mismatch"
  | "throttled"
>;
