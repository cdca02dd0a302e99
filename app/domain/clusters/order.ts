const GERMAN_ORDER = new Intl.Collator("de", { numeric: true });

/** Order of names of clusters and cohorts: "Cluster 2" before "Cluster 10". */
export function compareTitles(a: string, b: string): number {
  return GERMAN_ORDER.compare(a, b);
}
