// Every site that can take somebody, with its places and who has them, week by week.
import { overlaps } from "~/domain/calendar/range";
import { groupedBy } from "~/domain/grouped";
import { capacityOn, occupancyOf, roomIn } from "~/domain/placement/capacity";
import { confirmationOf } from "~/domain/placement/confirmation";
import type { PlanFacts, PlannedPhase, PlanSite, Stay } from "~/domain/placement/plan-facts";
import type { BoardRoom, BoardSite, BoardStretch } from "./board";
import type { BoardView } from "./board-view";

type Asked = {
  codes: ReadonlyMap<string, string>;
  districts: readonly string[];
  /** For which a confirmation counts. */
  days: number;
  /** The board of people shows rooms beside it, the board of sites stretches in it. */
  board: BoardView["board"];
};

/** By district and name. */
export function boardSites(facts: PlanFacts, asked: Asked): BoardSite[] {
  const everybody: readonly Stay[] = [...facts.placements, ...facts.elsewhere];
  const bySite = groupedBy(everybody, ({ siteId }) => siteId);
  return facts.sites
    .map((site) => boardSite(facts, site, bySite.get(site.id) ?? [], asked))
    .filter(({ rooms }) => rooms.some(({ places, taken }) => places > 0 || taken > 0))
    .sort((a, b) => a.hue - b.hue);
}

export function districtsOf(facts: PlanFacts): string[] {
  return [...new Set(facts.sites.map(({ district }) => district))].sort();
}

function boardSite(
  facts: PlanFacts,
  site: PlanSite,
  stays: readonly Stay[],
  { codes, districts, days, board }: Asked,
): BoardSite {
  const [first] = facts.phases.filter(({ endsOn }) => endsOn >= facts.today);
  const asOf = first ?? facts.phases.at(-1);
  const confirmedOn = asOf
    ? (capacityOn(site.capacities, asOf.startsOn)?.confirmedOn ?? null)
    : null;
  return {
    id: site.id,
    code: codes.get(site.id) ?? "",
    name: site.name,
    district: site.district,
    hue: districts.indexOf(site.district),
    rooms: facts.phases.map((phase) => roomOf(site, phase, stays)),
    stretches:
      board === "sites" ? facts.phases.flatMap((phase) => stretchesIn(site, phase, stays)) : [],
    confirmation: confirmationOf(confirmedOn, facts.today, days),
    confirmedOn,
  };
}

/** A phase cut wherever places or people change; others' trainees count too. */
function stretchesIn(site: PlanSite, phase: PlannedPhase, stays: readonly Stay[]): BoardStretch[] {
  const here = stays.filter((stay) => overlaps(stay, phase));
  return occupancyOf(site, phase, here).map((stretch) => ({ phaseId: phase.id, ...stretch }));
}

/** @param stays at this site. */
function roomOf(site: PlanSite, phase: PlannedPhase, stays: readonly Stay[]): BoardRoom {
  const here = stays.filter((stay) => overlaps(stay, phase));
  return {
    phaseId: phase.id,
    isOpen: overlaps(site.validity, phase),
    ...roomIn(site, phase, here),
  };
}
