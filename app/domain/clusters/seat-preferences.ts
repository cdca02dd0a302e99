// Wishes are seated before everybody else: whole groups that belong together, tried cluster by
// cluster, back and forth, until none that are to be apart share one.
import { type Preference, pairsOf, togetherGroups } from "./preferences";

/** Tries after which the search gives up; in a city's cohorts it needs some dozens. */
const MOST_TRIES = 50_000;

interface Block {
  readonly ids: readonly string[];
  readonly enemies: ReadonlySet<string>;
}

/**
 * Who with a wish sits where so that every wish is kept, cluster by cluster in the order of `sizes`;
 * null when there is no such seating (or none was found in 50,000 tries).
 * @param sizes of the clusters. @param preferences of people who are all to be seated.
 */
export function seatPreferences(
  sizes: readonly number[],
  preferences: readonly Preference[],
): string[][] | null {
  const blocks = blocksOf(preferences);
  const seats: string[][] = sizes.map(() => []);
  const tries = { left: MOST_TRIES };
  return seatFrom(0, { blocks, seats, sizes, tries }) ? seats : null;
}

interface Search {
  readonly blocks: readonly Block[];
  readonly seats: string[][];
  readonly sizes: readonly number[];
  readonly tries: { left: number };
}

function seatFrom(place: number, search: Search): boolean {
  const { blocks, tries } = search;
  const block = blocks[place];
  if (!block) return true;
  for (const seated of placesFor(block, search)) {
    if (tries.left-- <= 0) return false;
    seated.push(...block.ids);
    if (seatFrom(place + 1, search)) return true;
    seated.length -= block.ids.length;
  }
  return false;
}

/** The clusters that would take a block; of empty ones of the same size only the first. */
function placesFor({ ids, enemies }: Block, { seats, sizes }: Search): string[][] {
  const triedEmpty = new Set<number>();
  return seats.filter((seated, cluster) => {
    const size = sizes[cluster] ?? 0;
    if (seated.length + ids.length > size || seated.some((id) => enemies.has(id))) return false;
    if (seated.length > 0) return true;
    const isFirst = !triedEmpty.has(size);
    triedEmpty.add(size);
    return isFirst;
  });
}

/** Groups and single people with a wish, the hardest to seat first. */
function blocksOf(preferences: readonly Preference[]): Block[] {
  const enemies = enemiesOf(preferences);
  const groups = togetherGroups(preferences);
  const grouped = new Set(groups.flat());
  const singles = [...enemies.keys()].filter((id) => !grouped.has(id)).map((id) => [id]);
  return [...groups, ...singles]
    .map((ids) => ({ ids, enemies: new Set(ids.flatMap((id) => [...(enemies.get(id) ?? [])])) }))
    .sort((a, b) => b.ids.length - a.ids.length || b.enemies.size - a.enemies.size);
}

function enemiesOf(preferences: readonly Preference[]): Map<string, Set<string>> {
  const enemies = new Map<string, Set<string>>();
  const add = (id: string, other: string) =>
    enemies.set(id, (enemies.get(id) ?? new Set()).add(other));
  for (const { kind, traineeIds } of preferences) {
    if (kind !== "apart") continue;
    for (const [a, b] of pairsOf(traineeIds)) {
      add(a, b);
      add(b, a);
    }
  }
  return enemies;
}
