import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { unpackFont } from "./unpack-font.server";

// The font comes cut into alphabets; a text is drawn in runs of one alphabet each.

const home = dirname(createRequire(import.meta.url).resolve("@fontsource/fira-sans/unicode.json"));
const ALPHABETS = ["latin", "latin-ext", "vietnamese", "cyrillic", "greek"] as const;
type Alphabet = (typeof ALPHABETS)[number];

export type Weight = "400" | "600";
export type Run = { text: string; alphabet: Alphabet };

const ranges = readRanges();

export function fontName(alphabet: Alphabet, weight: Weight): string {
  return `${alphabet}-${weight}`;
}

const unpacked = new Map<string, Buffer>();

/** A font's bytes, unpacked when first needed. */
export function fontBytes(alphabet: Alphabet, weight: Weight): Buffer {
  const name = fontName(alphabet, weight);
  const known = unpacked.get(name);
  if (known) return known;
  const file = join(home, "files", `fira-sans-${alphabet}-${weight}-normal.woff`);
  const bytes = unpackFont(readFileSync(file));
  unpacked.set(name, bytes);
  return bytes;
}

/** Every font by its name. */
export function allFonts(): { name: string; alphabet: Alphabet; weight: Weight }[] {
  return ALPHABETS.flatMap((alphabet) =>
    (["400", "600"] as const).map((weight) => ({
      name: fontName(alphabet, weight),
      alphabet,
      weight,
    })),
  );
}

/** The text cut where its alphabet changes; letters that no alphabet has are left out. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize("NFC")) {
    const last = runs.at(-1);
    const alphabet =
      last && has(last.alphabet, letter)
        ? last.alphabet
        : ALPHABETS.find((one) => has(one, letter));
    if (!alphabet) continue;
    if (last?.alphabet === alphabet) last.text += letter;
    else runs.push({ text: letter, alphabet });
  }
  return runs;
}

function has(alphabet: Alphabet, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges[alphabet].some(([from, to]) => from <= code && code <= to);
}

/** "U+0000-00FF,U+0131" per alphabet, as the font's package states it. */
function readRanges(): Record<Alphabet, [number, number][]> {
  const stated: Record<string, string> = JSON.parse(
    readFileSync(join(home, "unicode.json"), "utf8"),
  );
  const read = ALPHABETS.map((alphabet) => {
    const parts = (stated[alphabet] ?? "")
      .split(",")
      .map((part) => part.replace("U+", "").split("-"));
    const pairs = parts.map(([from = "", to = from]): [number, number] => [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ]);
    return [alphabet, pairs];
  });
  return Object.fromEntries(read);
}
