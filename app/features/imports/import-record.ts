import { z } from "zod";
import type { Failure } from "~/domain/outcome";
import type { ReadTableError } from "./read-table";

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
});

export type StoredMapping = z.infer<typeof storedMapping>;

const day = z.string();
const personBefore = z.object({
  givenName: z.string(),
  familyName: z.string(),
  email: z.string().nullable(),
  birthDate: day.nullable(),
  postcode: z.string().nullable(),
});

const capacityRow = z.object({
  id: z.string(),
  siteId: z.string(),
  startsOn: day,
  endsOn: day,
  places: z.number(),
  confirmedOn: day.nullable(),
  confirmedBy: z.string().nullable(),
  confirmedHow: z.enum(["mail", "phone", "list", "link"]).nullable(),
  recordedById: z.string().nullable(),
  version: z.number(),
});

export type CapacityRow = z.infer<typeof capacityRow>;

const counts = z.object({
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  leftOut: z.number(),
});

export type ImportCounts = z.infer<typeof counts>;

/** A trainee whom an import changed: as they were, and the versions that the change left. */
const changedTrainee = z.object({
  personId: z.string(),
  traineeId: z.string(),
  personVersion: z.number(),
  traineeVersion: z.number(),
  before: z.object({
    person: personBefore,
    entryOn: day,
    partTimePercent: z.number(),
    /** Null when the import left the wishes alone. */
    wishes: z.array(z.string()).nullable(),
  }),
  restrictionId: z.string().nullable(),
});

export type ChangedTrainee = z.infer<typeof changedTrainee>;

/** What an import did, complete enough to take it back. */
export const storedEffect = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("trainees"),
    counts,
    created: z.array(z.object({ personId: z.string(), traineeId: z.string() })),
    changed: z.array(changedTrainee),
  }),
  z.object({
    kind: z.literal("capacities"),
    counts,
    before: z.array(capacityRow),
    after: z.array(z.object({ id: z.string(), version: z.number() })),
  }),
]);

export type ImportEffect = z.infer<typeof storedEffect>;

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
      | "site-column-missing"
      | "period-column-missing"
      | "periods-overlap"
      | "still-used"
      | "places-edited"
      | "no-file"
    >
  | ReadTableError;
