// Single cells of a trainee list as they are really typed: "75 % (TZ)", "2O354", "max(at)stadt.de".
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { normaliseEmail } from "./email";
import { checkPartTimePercent, PART_TIME_PERCENT } from "./employment";
import { tidyName } from "./name";

export type CellFault = Failure<
  "part-time-unreadable" | "part-time-out-of-range" | "bad-postcode" | "bad-mail"
> & { readonly suggestion?: string };

/**
 * Percent of full time, a whole number from 50 (BBiG § 7a) to 100; null for an empty cell.
 * "75 % (TZ)", "75", "0.75" and "0,75" are the same.
 */
export function readPartTime(text: string): Outcome<number | null, CellFault> {
  if (text === "") return succeed(null);
  if (/^(?:vz|vollzeit)$/i.test(text)) return succeed(PART_TIME_PERCENT.most);
  const figure =
    /^(\d{1,3}(?:[.,]\d+)?)\s*(?:%|prozent|v\.?\s?h\.?)?\s*(?:\(?(?:tz|vz|teilzeit|vollzeit)\)?)?$/i;
  const read = figure.exec(text)?.[1];
  if (!read) return fail({ code: "part-time-unreadable", values: { text } });
  const number = Number(read.replace(",", "."));
  const percent = Math.round(number <= 1 ? number * 100 : number);
  const checked = checkPartTimePercent(percent);
  return checked.ok ? checked : fail({ code: "part-time-out-of-range", values: { percent } });
}

/** Five digits; null for an empty cell. A letter in a digit's place comes back as a suggestion. */
export function readPostcode(text: string): Outcome<string | null, CellFault> {
  if (text === "") return succeed(null);
  const bare = text.replace(/^D\s?-\s?/i, "").replace(/\s/g, "");
  if (/^\d{5}$/.test(bare)) return succeed(bare);
  const digits = bare
    .replace(/[oöq]/gi, "0")
    .replace(/[il|]/gi, "1")
    .replace(/z/gi, "2")
    .replace(/s/gi, "5")
    .replace(/b/gi, "8");
  const withZero = /^\d{4}$/.test(digits) ? `0${digits}` : digits;
  const inside = /(?<!\d)\d{5}(?!\d)/.exec(text)?.[0];
  const suggestion = inside ?? (/^\d{5}$/.test(withZero) ? withZero : undefined);
  return fail({ code: "bad-postcode", values: { text }, suggestion });
}

/** A mail address in lower case; null for an empty cell. What was probably meant is suggested. */
export function readMail(text: string): Outcome<string | null, CellFault> {
  if (text === "") return succeed(null);
  const mail = text.toLowerCase().replace(/^mailto:/, "");
  if (isMail(mail)) return succeed(mail);
  const mended = mail
    .replace(/\s*[([{]\s*(?:at|ät)\s*[)\]}]\s*|\s+(?:at|ät)\s+/g, "@")
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*|\s+(?:dot|punkt)\s+/g, ".")
    .replace(/[\s<>"]/g, "")
    .replaceAll(",", ".")
    .replace(/\.{2,}/g, ".")
    .replace(/@{2,}/g, "@")
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/\.$/, "");
  const suggestion = isMail(mended) ? mended : undefined;
  return fail({ code: "bad-mail", values: { text }, suggestion });
}

function isMail(text: string): boolean {
  return normaliseEmail(text).ok && !text.includes("..");
}

/** "Böttcher, Emre" in its two parts; without a comma the last word is the family name and `guessed`. */
export function splitName(text: string): {
  familyName: string;
  givenName: string;
  guessed: boolean;
} {
  const comma = text.indexOf(",");
  if (comma >= 0) {
    const [familyName, givenName] = [text.slice(0, comma), text.slice(comma + 1)];
    return { familyName: tidyName(familyName), givenName: tidyName(givenName), guessed: false };
  }
  const words = tidyName(text).split(" ");
  const familyName = words.pop() ?? "";
  return { familyName, givenName: words.join(" "), guessed: familyName !== "" };
}
