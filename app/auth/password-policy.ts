// A password has 12 to 128 characters, is none of the usual ones, and is not made of the
// person's own login or name; no rules about kinds of characters (NIST SP 800-63B, BSI ORP.4).
import { commonPasswords } from "./common-passwords";

const PASSWORD_MIN = 12;
const PASSWORD_MAX = 128;

export type PasswordWeakness =
  | "password-too-short"
  | "password-too-long"
  | "password-common"
  | "password-like-login";

/** What a password must not be made of. */
export type PasswordOwner = { login: string; givenName: string; familyName: string };

/** Characters that must remain once everything known about the owner is taken out. */
const OWN_CHARACTERS = 8;
const DIFFERENT_CHARACTERS = 5;

export function weaknessOf(password: string, owner: PasswordOwner): PasswordWeakness | null {
  if ([...password].length < PASSWORD_MIN) return "password-too-short";
  if ([...password].length > PASSWORD_MAX) return "password-too-long";
  if (isCommon(password)) return "password-common";
  if (withoutOwner(password, owner).length < OWN_CHARACTERS) return "password-like-login";
  return null;
}

function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  const letters = plain.replace(/[^\p{L}]/gu, "");
  return (
    commonPasswords.has(plain) ||
    commonPasswords.has(letters) ||
    new Set(plain).size < DIFFERENT_CHARACTERS
  );
}

function withoutOwner(password: string, { login, givenName, familyName }: PasswordOwner): string {
  return [login, ...login.split(/[@.]/), ...words(givenName), ...words(familyName)]
    .map((part) => part.toLowerCase())
    .filter((part) => part.length >= 3)
    .reduce((rest, part) => rest.replaceAll(part, ""), password.toLowerCase());
}

function words(name: string): string[] {
  return name.split(/[\s'-]+/);
}
