import type { Failure } from "~/domain/outcome";
import type { LessonWarning } from "~/domain/schedule/warnings";

/** What is known about a lesson while it is being planned. */
export interface LessonPreview {
  readonly minutes: number;
  /** Each as its sentence needs it. */
  readonly clashes: readonly Failure[];
  readonly warnings: readonly LessonWarning[];
  readonly sameDay: readonly SameDayLesson[];
  /** Free times nearby, where the lesson clashes. */
  readonly alternatives: readonly Alternative[];
  /** What happens to the others of its series; null for a change of this one only. */
  readonly others: readonly FollowingLesson[] | null;
}

export interface SameDayLesson {
  readonly id: string;
  readonly time: string;
  readonly title: string;
  readonly about: string;
  readonly isClash: boolean;
}

/** As the form's fields hold it: a day and two times of the clock. */
export interface Alternative {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** Another lesson of the series as it would be. */
export interface FollowingLesson {
  readonly id: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly clashes: readonly Failure[];
  readonly warnings: readonly LessonWarning[];
}

/** Whether something is unwise about the lesson or those that change along with it. */
export function isWarned(preview: LessonPreview | null): boolean {
  if (!preview) return false;
  return [preview, ...(preview.others ?? [])].some(({ warnings }) => warnings.length > 0);
}
