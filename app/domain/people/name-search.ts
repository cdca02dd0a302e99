// A name is found however it is typed: with or without accents, "ü" as "ü", "ue" or "u".

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  "’": "'",
  "‘": "'",
  ʼ: "'",
};
const SPELT_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };
const LONGEST = 100;

/** Lower case, without accents; "Müller-Weiß" → "muller-weiss". Hyphens and blanks stay. */
export function plainName(text: string): string {
  return [...text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()]
    .map((letter) => LETTERS[letter] ?? letter)
    .join("");
}

/** The words of a search, each with the spellings that count as the same; at most 100 characters. */
export function searchWords(search: string): string[][] {
  const words = search
    .normalize("NFC")
    .slice(0, LONGEST)
    .split(/[\s,]+/);
  return words.filter(Boolean).map(spellings);
}

function spellings(word: string): string[] {
  const lower = word.toLowerCase();
  const speltOut = lower.replace(/[äöü]/g, (umlaut) => SPELT_OUT[umlaut] ?? umlaut);
  const drawnIn = lower.replace(/([aou])e/g, "$1");
  return [...new Set([plainName(lower), plainName(speltOut), plainName(drawnIn)])];
}
