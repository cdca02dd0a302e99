// A new split takes over the clusters there are: each group gets the cluster from which most of its
// people come, so that as few as possible change.

export interface FormerCluster {
  readonly id: string;
  readonly traineeIds: readonly string[];
}

/**
 * For each group the id of the cluster it continues, or null when there are more groups than
 * clusters. Of equal overlaps the earlier group and the earlier cluster come first.
 */
export function keepClusters(
  groups: readonly (readonly string[])[],
  clusters: readonly FormerCluster[],
): (string | null)[] {
  const kept: (string | null)[] = groups.map(() => null);
  const pairs = groups.flatMap((group, place) =>
    clusters.map(({ id, traineeIds }) => ({ place, id, shared: sharedBy(group, traineeIds) })),
  );
  const free = new Set(clusters.map(({ id }) => id));
  for (const { place, id } of [...pairs].sort((a, b) => b.shared - a.shared)) {
    if (kept[place] !== null || !free.has(id)) continue;
    kept[place] = id;
    free.delete(id);
  }
  return kept;
}

function sharedBy(one: readonly string[], other: readonly string[]): number {
  return one.filter((id) => other.includes(id)).length;
}
