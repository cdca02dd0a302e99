import type { LinkedAccount } from "~/auth/account-link";
import { hashPassword } from "~/auth/password";
import { type PasswordOwner, weaknessOf } from "~/auth/password-policy";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome } from "~/domain/outcome";
import type { AccountFailure } from "./account-failure";

/** The hash of a password that is good enough for its owner. */
export async function choosePassword(
  password: string,
  owner: PasswordOwner,
): Promise<Outcome<string, AccountFailure>> {
  const weakness = weaknessOf(password, owner);
  if (weakness) return fail({ code: weakness, field: "password" });
  return hashPassword(password);
}

/** Whoever holds a link acts as its account; what they are besides does not matter here. */
export function bearerOf({ id, role, person }: LinkedAccount): Actor {
  const nothingElse = { traineeId: null, trainerId: null, siteId: null };
  return { accountId: id, personId: person.id, role, ...nothingElse };
}
