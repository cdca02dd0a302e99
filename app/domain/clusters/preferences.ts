// Wishes to be together or apart hold between every two of their people; together is handed on from
// wish to wish, so nobody may be apart from somebody they are together with through others.
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { CLUSTER_SIZE } from "./sizing";

export type PreferenceKind = "together" | "apart";

export interface Preference {
  readonly id: string;
  readonly kind: PreferenceKind;
  /** Two or more, each once. */
  readonly traineeIds: readonly string[];
}

export type PreferenceError = Failure<
  "preference-too-few" | "preference-known" | "preference-contradiction" | "preference-too-large"
>;

/** How two people are together: the wishes from one to the next. */
export interface Contradiction {
  readonly apartId: string;
  /** From the one to the other of the two who are to be apart, both included. */
  readonly chain: readonly string[];
}

/**
 * Whether a wish can stand beside those there are.
 * @returns `preference-too-few` below two people; `preference-known` when the same stands already;
 * `preference-contradiction` when two would be together and apart; `preference-too-large` when more
 * than six would have to share a cluster.
 */
export function judgePreference(
  existing: readonly Preference[],
  next: Preference,
): Outcome<Preference, PreferenceError & { readonly contradiction?: Contradiction }> {
  const members = new Set(next.traineeIds);
  if (members.size < 2) return fail({ code: "preference-too-few" });
  if (existing.some((one) => one.kind === next.kind && isSameSet(one.traineeIds, members))) {
    return fail({ code: "preference-known" });
  }
  const contradiction = contradictionsIn([...existing, next])[0];
  if (contradiction) return fail({ code: "preference-contradiction", contradiction });
  const largest = Math.max(0, ...togetherGroups([...existing, next]).map((group) => group.length));
  if (largest > CLUSTER_SIZE.most) {
    const values = { together: largest, most: CLUSTER_SIZE.most };
    return fail({ code: "preference-too-large", values });
  }
  return succeed(next);
}

/** Every wish to be apart that the wishes to be together break, with one chain each. */
export function contradictionsIn(preferences: readonly Preference[]): Contradiction[] {
  const neighbours = neighboursOf(preferences);
  return preferences
    .filter(({ kind }) => kind === "apart")
    .flatMap(({ id, traineeIds }) => {
      const chain = pairsOf(traineeIds)
        .map(([a, b]) => chainBetween(neighbours, a, b))
        .find((found) => found !== null);
      return chain ? [{ apartId: id, chain }] : [];
    });
}

/** Who has to share a cluster, wishes taken together; groups of two and more. */
export function togetherGroups(preferences: readonly Preference[]): string[][] {
  const neighbours = neighboursOf(preferences);
  const seen = new Set<string>();
  const groups: string[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const group = [...reachedFrom(neighbours, start).keys()];
    for (const id of group) seen.add(id);
    groups.push(group);
  }
  return groups;
}

/** Every two of a list, in its order. */
export function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [string, string] => [a, b]));
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function neighboursOf(preferences: readonly Preference[]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  for (const { kind, traineeIds } of preferences) {
    if (kind !== "together") continue;
    for (const id of traineeIds) {
      const known = neighbours.get(id) ?? new Set<string>();
      for (const other of traineeIds) if (other !== id) known.add(other);
      neighbours.set(id, known);
    }
  }
  return neighbours;
}

/** Everybody together with `start`, each with whom they were reached through. */
function reachedFrom(neighbours: Neighbours, start: string): Map<string, string | null> {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  for (const id of cameFrom.keys()) {
    for (const next of neighbours.get(id) ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, id);
    }
  }
  return cameFrom;
}

function chainBetween(neighbours: Neighbours, from: string, to: string): string[] | null {
  const cameFrom = reachedFrom(neighbours, from);
  if (!cameFrom.has(to)) return null;
  const chain: string[] = [];
  for (let at: string | null = to; at !== null; at = cameFrom.get(at) ?? null) chain.unshift(at);
  return chain;
}

function isSameSet(ids: readonly string[], members: ReadonlySet<string>): boolean {
  return ids.length === members.size && ids.every((id) => members.has(id));
}
