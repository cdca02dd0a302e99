// Levels are only ever added to. Taking one back adds an entry that names it and repeats the level from
// before; what has not been taken back stands. Source: README "Level".

export interface HistoryFact {
  readonly id: string;
  readonly level: number;
  readonly undoesId: string | null;
}

/** The entries that stand, the last one on top. @param history the oldest entry first */
export function standingEntries<Entry extends HistoryFact>(history: readonly Entry[]): Entry[] {
  const standing: Entry[] = [];
  for (const entry of history) {
    if (entry.undoesId === null) standing.push(entry);
    else if (standing.at(-1)?.id === entry.undoesId) standing.pop();
  }
  return standing;
}

/** What taking back the last standing entry takes and leaves; null when nothing stands. */
export function takeBackLast<Entry extends HistoryFact>(
  history: readonly Entry[],
): { readonly undone: Entry; readonly level: number } | null {
  const standing = standingEntries(history);
  const undone = standing.at(-1);
  return undone ? { undone, level: standing.at(-2)?.level ?? 0 } : null;
}
