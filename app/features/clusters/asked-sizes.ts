import { isDay } from "~/domain/calendar/day";
import type { AskedSizes } from "./propose-clusters.server";

/** How clusters are wanted, as the address says; what makes no sense is left out. */
export function parseSizes(search: URLSearchParams): AskedSizes {
  const start = search.get("start");
  const sizes = search.getAll("size").map(Number);
  return {
    clusters: wholeNumber(search.get("clusters")),
    sizes: sizes.every((size) => Number.isInteger(size) && size > 0) ? sizes : [],
    startsOn: start && isDay(start) ? start : null,
  };
}

function wholeNumber(text: string | null): number | null {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number > 0 ? number : null;
}
