// A trainee's level in a module rises from 0 to 3 and may fall; the newest entry counts and every
// earlier one stays as history. Source: training-facts.md, 1.7 (levels are configurable demo values).

/** 0 open, 1 shown, 2 under guidance, 3 on one's own. */
export const LEVELS = [0, 1, 2, 3] as const;
export type LevelValue = (typeof LEVELS)[number];

export type LevelEntry = {
  id: string;
  moduleId: string;
  level: LevelValue;
  /** An instant in ISO form; entries of one module differ in it or in their id. */
  setAt: string;
};

/** Narrows a whole number from outside; null when it is no level. */
export function toLevel(value: number): LevelValue | null {
  return LEVELS.find((level) => level === value) ?? null;
}

/** The newest entry of each module, by module id. */
export function currentLevels<Entry extends LevelEntry>(
  entries: readonly Entry[],
): Map<string, Entry> {
  const current = new Map<string, Entry>();
  for (const entry of entries) {
    const known = current.get(entry.moduleId);
    if (!known || isNewer(entry, known)) current.set(entry.moduleId, entry);
  }
  return current;
}

/** True when the level meets the module's target. */
export function hasReachedTarget(level: LevelValue, target: number): boolean {
  return level >= target;
}

/** How many modules have reached their target. */
export function reachedCount(modules: readonly { level: LevelValue; target: number }[]): number {
  return modules.filter(({ level, target }) => hasReachedTarget(level, target)).length;
}

function isNewer(entry: LevelEntry, known: LevelEntry): boolean {
  return entry.setAt === known.setAt ? entry.id > known.id : entry.setAt > known.setAt;
}
