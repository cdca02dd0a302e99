import type { Day } from "~/domain/calendar/day";
import type { ListSite } from "~/domain/lists/site-names";
import type { NamedPeriod } from "~/domain/placement/capacity-list-columns";
import type { ListService } from "~/domain/placement/service-list";

/** What columns are understood by, besides the list itself. */
export type Surroundings = {
  phases: readonly NamedPeriod[];
  sites: readonly ListSite[];
  services: readonly ListService[];
  today: Day;
};
