import { z } from "zod";
import type { Failure } from "~/domain/outcome";
import type { ReadTableError } from "./read-table";

/** A list of ten thousand rows is written in one transaction. */
export const LONGEST_WRITING_MS = 60_000;

/** The list as it was sent, as the row of the import keeps it. */
export const storedTable = z.object({
  rows: z.array(z.array(z.string())),
  sheet: z.string().nullable(),
  otherSheets: z.array(z.string()),
  encoding: z.enum(["utf-8", "utf-16", "windows-1252"]).nullable(),
  delimiter: z.string().nullable(),
});

/** How it is understood: the header's row (0 for none), a field per column, cells corrected by hand. */
export const storedMapping = z.object({
  headerRow: z.number().int(),
  fields: z.array(z.string()),
  corrections: z.record(z.string(), z.string()),
  /** When and by whom a list with these headers was last understood so; null for a guess. */
  remembered: z.object({ at: z.string(), byId: z.string() }).nullable().default(null),
});

export type StoredMapping = z.infer<typeof storedMapping>;

const counts = z.object({
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  leftOut: z.number(),
});

export type ImportCounts = z.infer<typeof counts>;

/** What an import did, complete enough for its kind to take it back. */
export const storedEffect = z.looseObject({ counts });

/** Why an import's command was refused; each has its sentence in the catalogue. */
export type ImportError =
  | Failure<
      | "stale"
      | "already-applied"
      | "not-applied"
      | "already-undone"
      | "rows-with-errors"
      | "nothing-to-import"
      | "name-column-missing"
      | "code-column-missing"
      | "postcode-column-missing"
      | "travel-column-missing"
      | "module-column-missing"
      | "service-column-missing"
      | "volume-column-missing"
      | "level-column-missing"
      | "cohort-missing"
      | "curriculum-missing"
      | "other-programme"
      | "site-column-missing"
      | "period-column-missing"
      | "periods-overlap"
      | "still-used"
      | "places-edited"
      | "no-file"
    >
  | ReadTableError;
