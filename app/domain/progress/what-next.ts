// What a trainee could learn next: modules below their target whose prerequisites have been shown, those
// with a lesson soon first. A suggestion in words, never a score.

export interface LearningModule {
  readonly level: number;
  readonly target: number;
  /** Codes of prerequisites that nobody has shown the trainee yet. */
  readonly missing: readonly string[];
  /** An instant in ISO form; null when no lesson is planned. */
  readonly nextLessonAt: string | null;
}

/** At most `most` modules; without a lesson to come they keep their order, behind those with one. */
export function whatNext<Module extends LearningModule>(
  modules: readonly Module[],
  most = 3,
): Module[] {
  return modules
    .filter(({ level, target, missing }) => level < target && missing.length === 0)
    .sort((a, b) => compareLessons(a.nextLessonAt, b.nextLessonAt))
    .slice(0, most);
}

function compareLessons(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
