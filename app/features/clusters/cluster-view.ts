// The list of clusters as its address says: which, and which part.

export type ClusterView = {
  /** Words of a cluster's name or of the people in it, in any order. */
  search: string;
  cohortId: string | null;
  /** Also clusters and cohorts that are over. */
  isWithPast: boolean;
};

/** Fills rows of two, three and four. */
export const CLUSTERS_PER_PAGE = 24;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONGEST_SEARCH = 100;

/** What the address says; whatever it does not mean is left out. */
export function parseClusterView(search: URLSearchParams): ClusterView {
  const cohort = search.get("cohort");
  return {
    search: (search.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    cohortId: cohort && UUID.test(cohort) ? cohort : null,
    isWithPast: search.get("show") === "all",
  };
}

export function isNarrowed({ search, cohortId }: ClusterView): boolean {
  return search !== "" || cohortId !== null;
}
