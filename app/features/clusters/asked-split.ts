import { type Day, isDay } from "~/domain/calendar/day";
import type { Mixing, SplitAims } from "~/domain/clusters/objective";
import { parseChoice } from "~/http/parameters";

/** What the page does: shows today's clusters, forms new ones, divides all anew, or moves by hand. */
export type SplitPlan = "today" | "new" | "all" | "hand";

export const MIXINGS = ["spread", "together", "any"] as const satisfies readonly Mixing[];

/** A change by hand: whom, and the key of the cluster where they are to be. */
export type Put = { traineeId: string; key: string };

/** How clusters are wanted, as the address says. */
export type AskedSplit = {
  plan: SplitPlan | null;
  clusters: number | null;
  sizes: readonly number[];
  startsOn: Day | null;
  aims: SplitAims;
  /** Another cohort whose trainees without a cluster are dealt in. */
  withCohortId: string | null;
  puts: readonly Put[];
};

const PLANS = ["today", "new", "all", "hand"] as const;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What makes no sense is left out. */
export function parseSplit(search: URLSearchParams): AskedSplit {
  const start = search.get("start");
  const guests = search.get("with");
  const sizes = search.getAll("size").map(Number);
  return {
    plan: PLANS.find((plan) => plan === search.get("plan")) ?? null,
    clusters: wholeNumber(search.get("clusters")),
    sizes: sizes.every((size) => Number.isInteger(size) && size > 0) ? sizes : [],
    startsOn: start && isDay(start) ? start : null,
    aims: {
      partTime: parseChoice(search.get("partTime"), MIXINGS),
      postcode: parseChoice(search.get("postcode"), MIXINGS),
      programme: parseChoice(search.get("programme"), MIXINGS),
    },
    withCohortId: guests && ID.test(guests) ? guests : null,
    puts: parsePuts(search),
  };
}

/** The changes by hand; the last one about a person counts. */
export function parsePuts(search: URLSearchParams): Put[] {
  const puts = search.getAll("put").flatMap((text): Put[] => {
    const [traineeId = "", key = ""] = text.split(":");
    return ID.test(traineeId) && key ? [{ traineeId, key }] : [];
  });
  return [...new Map(puts.map((put) => [put.traineeId, put])).values()];
}

function wholeNumber(text: string | null): number | null {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number > 0 ? number : null;
}
