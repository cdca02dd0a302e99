import type { Failure } from "~/domain/outcome";
import type { LessonWarning } from "~/domain/schedule/warnings";

/** What is known about a lesson while it is being planned. */
export interface LessonPreview {
  readonly minutes: number;
  /** Each as its sentence needs it. */
  readonly clashes: readonly Failure[];
  readonly warnings: readonly LessonWarning[];
  readonly sameDay: readonly SameDayLesson[];
}

export interface SameDayLesson {
  readonly id: string;
  readonly time: string;
  readonly title: string;
  readonly about: string;
  readonly isClash: boolean;
}
