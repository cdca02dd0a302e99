import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** The rows of a file beside this one, by their headings. */
export function readCsv(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return parse(text, { columns: true, skip_empty_lines: true });
}
