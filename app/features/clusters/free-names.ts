/** Names "Cluster 1", "Cluster 2", … that a cohort has not given yet, in order. */
export function freeNames(count: number, taken: readonly string[]): string[] {
  const all = Array.from({ length: count + taken.length }, (_, index) => `Cluster ${index + 1}`);
  return all.filter((name) => !taken.includes(name)).slice(0, count);
}
