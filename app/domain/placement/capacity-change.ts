// Entering places for periods cuts what was known for those days out of longer entries, so that a
// site has one figure per day; what lies outside the periods stays as it was.
import { addDays, type Day } from "../calendar/day";
import { type ClosedRange, overlaps } from "../calendar/range";

export interface NewCapacity extends ClosedRange {
  readonly places: number;
  readonly confirmedOn: Day | null;
  readonly confirmedBy: string | null;
  readonly confirmedHow: string | null;
}

export interface KnownCapacity extends NewCapacity {
  readonly id: string;
}

export interface EnteredCapacity {
  readonly kind: "new" | "changed" | "unchanged";
  readonly next: NewCapacity;
  /** What was known for these days; empty for new ones. */
  readonly before: readonly KnownCapacity[];
}

export interface CapacityEntry {
  /** One per period that was entered. */
  readonly entered: readonly EnteredCapacity[];
  /** Entries that are replaced or cut. */
  readonly removed: readonly KnownCapacity[];
  /** What takes their place: the entered periods and what is left outside of them. */
  readonly added: readonly NewCapacity[];
}

/** What entering places does to those known of one site. @param periods overlap each other nowhere. */
export function enterCapacities(
  periods: readonly NewCapacity[],
  known: readonly KnownCapacity[],
): CapacityEntry {
  const entered = periods.map((next) => entryOf(next, known));
  const changes = entered.filter(({ kind }) => kind !== "unchanged").map(({ next }) => next);
  const removed = known.filter((capacity) => changes.some((next) => overlaps(capacity, next)));
  const rest = removed.flatMap((capacity) =>
    changes.reduce<NewCapacity[]>(
      (pieces, next) => pieces.flatMap((piece) => outside(piece, next)),
      [withoutId(capacity)],
    ),
  );
  return { entered, removed, added: [...changes, ...rest] };
}

function entryOf(next: NewCapacity, known: readonly KnownCapacity[]): EnteredCapacity {
  const before = known.filter((capacity) => overlaps(capacity, next));
  const [only] = before;
  if (!only) return { kind: "new", next, before };
  const kind = before.length === 1 && isSame(only, next) ? "unchanged" : "changed";
  return { kind, next, before };
}

function isSame(a: NewCapacity, b: NewCapacity): boolean {
  return (
    a.startsOn === b.startsOn &&
    a.endsOn === b.endsOn &&
    a.places === b.places &&
    a.confirmedOn === b.confirmedOn &&
    a.confirmedBy === b.confirmedBy &&
    a.confirmedHow === b.confirmedHow
  );
}

function outside(capacity: NewCapacity, cut: ClosedRange): NewCapacity[] {
  if (!overlaps(capacity, cut)) return [capacity];
  const before = { ...capacity, endsOn: addDays(cut.startsOn, -1) };
  const after = { ...capacity, startsOn: addDays(cut.endsOn, 1) };
  return [before, after].filter(({ startsOn, endsOn }) => startsOn <= endsOn);
}

function withoutId({ id: _, ...capacity }: KnownCapacity): NewCapacity {
  return capacity;
}
