// A lesson whose trainer is missing can join another cluster's: the same modules, held by others, within
// reach of days, the room big enough for all and its people free then. Source: requirements.md, schedule 4.
import { overlap, type Span } from "./lesson";

/** A lesson joins another at most so many days away. */
export const MERGE_DAYS = 10;

const DAY_MS = 86_400_000;

export interface MergeableLesson extends Span {
  readonly id: string;
  readonly moduleCodes: readonly string[];
  readonly trainerIds: readonly string[];
  readonly clusterIds: readonly string[];
  /** Members of its clusters. */
  readonly people: number;
}

export interface MergeTarget extends MergeableLesson {
  /** Seats of its room; null where it is in none. */
  readonly seats: number | null;
}

/** Whether one lesson can join another. @param busy other lessons of the first one's clusters. */
export function canMerge(
  lesson: MergeableLesson,
  target: MergeTarget,
  busy: readonly (Span & { readonly id: string })[],
): boolean {
  const away = Math.abs(target.startsAt.getTime() - lesson.startsAt.getTime());
  const others = busy.filter(({ id }) => id !== lesson.id && id !== target.id);
  return (
    lesson.id !== target.id &&
    lesson.moduleCodes.length > 0 &&
    lesson.moduleCodes.every((code) => target.moduleCodes.includes(code)) &&
    !target.clusterIds.some((id) => lesson.clusterIds.includes(id)) &&
    target.trainerIds.length > 0 &&
    !target.trainerIds.some((id) => lesson.trainerIds.includes(id)) &&
    away <= MERGE_DAYS * DAY_MS &&
    (target.seats === null || lesson.people + target.people <= target.seats) &&
    !others.some((other) => overlap(other, target))
  );
}
