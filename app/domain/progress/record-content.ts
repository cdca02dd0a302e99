// What a sign-off vouches for, written the same way every time, so that a checksum over it tells
// whether a single letter has changed since. Source: requirements.md, progress 4 ("immutable … name, time, checksum").
import type { Day } from "../calendar/day";
import type { DayOfWeek, WeekEntry } from "./record-week";

export interface SealedRecord {
  readonly recordId: string;
  readonly weekOn: Day;
  readonly days: readonly DayOfWeek[];
  readonly text: string;
  readonly moduleIds: readonly string[];
  readonly comment: string | null;
  readonly signedById: string;
  readonly signedByName: string;
  /** An instant in ISO form with milliseconds. */
  readonly signedAt: string;
}

/** One line of JSON with its keys in a fixed order; the modules' order says nothing. */
export function canonicalRecord(record: SealedRecord): string {
  return JSON.stringify([
    "clusterplan.record/1",
    record.recordId,
    record.weekOn,
    record.days.map(({ on, entries }) => [on, entries.map(canonicalEntry)]),
    record.text.normalize("NFC").replace(/\r\n?/g, "\n"),
    [...record.moduleIds].sort(),
    record.comment,
    record.signedById,
    record.signedByName,
    record.signedAt,
  ]);
}

function canonicalEntry(entry: WeekEntry): readonly unknown[] {
  switch (entry.kind) {
    case "holiday":
      return [entry.kind, entry.name];
    case "absence":
      return [entry.kind, entry.absence];
    case "placement":
      return [entry.kind, entry.site];
    case "lesson":
      return [entry.kind, entry.title, entry.from, entry.to, entry.missed];
  }
}
