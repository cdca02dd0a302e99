import type { TraineeFilter } from "./trainee-filter.server";

/** Rows on one page of the list. */
export const PAGE_SIZE = 25;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONGEST_SEARCH = 100;

/** The filters in the address; what cannot be one is left out. */
export function parseFilter(search: URLSearchParams): TraineeFilter {
  const cluster = search.get("cluster");
  return {
    search: (search.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    cohortId: idOrNull(search.get("cohort")),
    cluster: cluster === "none" ? cluster : idOrNull(cluster),
  };
}

function idOrNull(text: string | null): string | null {
  return text && UUID.test(text) ? text : null;
}
