// Finds each cluster a site per station, two or three together, as a planner would by hand.

import type { Day } from "../../app/domain/calendar/day";
import { type ClosedRange, contains, weeksIn } from "../../app/domain/calendar/range";
import { chance } from "../seed-id";
import type { DemoCluster } from "./groups";
import type { PhasePlot } from "./story";

export type Stay = ClosedRange & {
  cohort: string;
  cluster: DemoCluster;
  traineeId: string;
  site: string;
  phase: string;
};

export type SiteFacts = { code: string; places: number; validFrom: Day; validTo: Day | null };

/** Adds a stay per trainee and station to `taken`; whoever finds no place has none. */
export function findStays(
  cluster: DemoCluster,
  stations: readonly PhasePlot[],
  sites: readonly SiteFacts[],
  taken: Stay[],
): void {
  for (const station of stations) {
    for (const group of inTwosAndThrees(cluster.members.map((trainee) => trainee.id))) {
      const site = freeSite(group, station, sites, taken);
      if (!site) continue;
      for (const traineeId of group) {
        const { cohort } = cluster;
        const { startsOn, endsOn, title } = station;
        taken.push({ cohort, cluster, traineeId, site, phase: title, startsOn, endsOn });
      }
    }
  }
}

function freeSite(
  group: readonly string[],
  station: PhasePlot,
  sites: readonly SiteFacts[],
  taken: readonly Stay[],
): string | null {
  const fitting = sites.filter((site) => {
    const isOpen =
      site.validFrom <= station.startsOn &&
      (site.validTo === null || site.validTo >= station.endsOn);
    const there = mostAtOnce(
      taken.filter((stay) => stay.site === site.code),
      station,
    );
    const isNew = !taken.some((stay) => stay.site === site.code && group.includes(stay.traineeId));
    return isOpen && isNew && there + group.length <= site.places;
  });
  const key = (site: SiteFacts) => chance(`stay:${group[0]}:${station.title}:${site.code}`);
  return fitting.sort((a, b) => key(a) - key(b))[0]?.code ?? null;
}

function inTwosAndThrees(ids: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (let at = 0; at < ids.length; ) {
    const size = (ids.length - at) % 2 === 1 ? 3 : 2;
    groups.push(ids.slice(at, at + size));
    at += size;
  }
  return groups;
}

/** The fullest week of a period: stays that follow each other need one place. */
function mostAtOnce(stays: readonly Stay[], period: ClosedRange): number {
  return Math.max(
    ...weeksIn(period).map((monday) => stays.filter((stay) => contains(stay, monday)).length),
  );
}
