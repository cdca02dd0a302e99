// A list says in its title, its sheet, its file's name or a column which programme it is about; one
// of another programme in a cohort is probably a slip and is asked about.
import { fold } from "./list-text";

export interface NamedProgramme {
  /** Such as "RSA". */
  readonly code: string;
  /** Such as "Regierungssekretär-Anwärter*in". */
  readonly title: string;
}

/**
 * The programme that the texts name instead of the cohort's own; null when they name the own one,
 * several, or none.
 */
export function foreignProgramme<P extends NamedProgramme>(
  texts: readonly string[],
  programmes: readonly P[],
  own: NamedProgramme,
): P | null {
  const folded = texts.map(fold);
  const named = programmes.filter((programme) => folded.some((text) => mentions(text, programme)));
  const [only] = named;
  return named.length === 1 && only && only.code !== own.code ? only : null;
}

/** Its code as a word of its own, or the first word of its title without an ending. */
function mentions(text: string, { code, title }: NamedProgramme): boolean {
  if (` ${text} `.includes(` ${fold(code)} `)) return true;
  const [stem = ""] = fold(title).split(" ");
  return stem.length >= 8 && text.includes(stem.replace(/(?:e[rnms]?|in)$/, ""));
}
