// A lesson occupies its trainers, its clusters and its room from its start until just before its end;
// a cancelled one occupies nothing.

/** Somebody or something with a name for people to read. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Two instants; the end itself no longer belongs to it. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface LessonFact extends Span {
  /** Null while the lesson is only being planned. */
  readonly id: string | null;
  readonly title: string;
  /** The IANA zone of the place, whose clocks the lesson follows. */
  readonly zone: string;
  readonly isCancelled: boolean;
  readonly trainers: readonly Named[];
  readonly clusters: readonly Named[];
  readonly room: Named | null;
}

/** Whether two spans share an instant; spans that only touch do not. */
export function overlap(a: Span, b: Span): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** Whole minutes from start to end as time really passes, also across a clock change. */
export function minutesOf({ startsAt, endsAt }: Span): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
}
