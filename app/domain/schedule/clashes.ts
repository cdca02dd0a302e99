// Nobody and nothing is twice at once: a trainer, a cluster and a room have one lesson at a time.
// Lessons that touch are fine and cancelled ones free their slot. Source: requirements.md, "What the best do", 3.
import { type LessonFact, type Named, overlap } from "./lesson";

export type ClashKind = "trainer" | "cluster" | "room";

/** Who or what would be in two places, and the lesson that already has them. */
export interface Clash<L extends LessonFact = LessonFact> {
  readonly kind: ClashKind;
  readonly who: Named;
  readonly lesson: L;
}

/** Every clash of a lesson with others, by the start of the other lesson. */
export function clashesOf<L extends LessonFact>(
  lesson: LessonFact,
  others: readonly L[],
): Clash<L>[] {
  return others
    .filter((other) => isAtTheSameTime(lesson, other))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .flatMap((other) => sharedBy(lesson, other));
}

function isAtTheSameTime(a: LessonFact, b: LessonFact): boolean {
  if (a.isCancelled || b.isCancelled) return false;
  return !isSame(a, b) && overlap(a, b);
}

function isSame(a: LessonFact, b: LessonFact): boolean {
  return a.id !== null && a.id === b.id;
}

function sharedBy<L extends LessonFact>(lesson: LessonFact, other: L): Clash<L>[] {
  const rooms = (of: LessonFact) => (of.room ? [of.room] : []);
  const shared: [ClashKind, Named[]][] = [
    ["trainer", inBoth(lesson.trainers, other.trainers)],
    ["room", inBoth(rooms(lesson), rooms(other))],
    ["cluster", inBoth(lesson.clusters, other.clusters)],
  ];
  return shared.flatMap(([kind, named]) => named.map((who) => ({ kind, who, lesson: other })));
}

function inBoth(some: readonly Named[], others: readonly Named[]): Named[] {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => ids.has(id));
}
