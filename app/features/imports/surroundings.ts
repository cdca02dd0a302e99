import type { Day } from "~/domain/calendar/day";
import type { ListSite } from "~/domain/lists/site-names";
import type { NamedPeriod } from "~/domain/placement/capacity-list-columns";

/** What columns are understood by, besides the list itself. */
export type Surroundings = {
  phases: readonly NamedPeriod[];
  sites: readonly ListSite[];
  today: Day;
};
