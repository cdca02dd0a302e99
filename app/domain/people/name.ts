// Names stay as their owners write them; keys and order only compare them.

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

const GERMAN_ORDER = new Intl.Collator("de", { sensitivity: "variant", numeric: true });
const SPACES = /[\s\u00a0\u2007\u202f]+/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;

/** "Céline O'Neill". */
export function displayName(name: PersonName): string {
  return tidyName(`${name.givenName} ${name.familyName}`);
}

/** "O'Neill, Céline", as lists show it. */
export function sortName(name: PersonName): string {
  const [family, given] = [tidyName(name.familyName), tidyName(name.givenName)];
  return given === "" ? family : `${family}, ${given}`;
}

/** Order of a German list: ä beside a, ß as ss; family name first. */
export function compareNames(a: PersonName, b: PersonName): number {
  return (
    GERMAN_ORDER.compare(tidyName(a.familyName), tidyName(b.familyName)) ||
    GERMAN_ORDER.compare(tidyName(a.givenName), tidyName(b.givenName))
  );
}

/**
 * The same text for names that differ only in spaces, case or the kind of apostrophe.
 * "Müller" and "Muller" stay two people.
 */
export function nameKey(name: PersonName): string {
  return [name.familyName, name.givenName]
    .map((part) => tidyName(part).replace(APOSTROPHES, "'").toLowerCase())
    .join("|");
}

/** One form per character (NFC), single spaces, none at the ends. */
export function tidyName(text: string): string {
  return text.normalize("NFC").replace(SPACES, " ").trim();
}
