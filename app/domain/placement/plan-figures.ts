// What a plan gives and costs, as figures that two plans can be compared by.
// Source: requirements.md, placement 5; requirements.md, "Named what-if plans compared by numbers".
import type { WishedSite } from "./answer-wish";
import { roomIn, staysAt } from "./capacity";
import type { Finding } from "./finding";
import { unplacedIn } from "./findings/unplaced";
import { differencesOf } from "./plan-difference";
import type { PlanFacts, PlannedPlacement } from "./plan-facts";
import type { Severity } from "./rules";

export interface PlanFigures {
  readonly placed: number;
  readonly unplaced: number;
  /** Minutes one way per placement; null where no way is known. */
  readonly medianWay: number | null;
  readonly worstWay: number | null;
  readonly totalWay: number;
  /** Granted and all wishes by rank: first, second, third. */
  readonly wishes: readonly { readonly granted: number; readonly all: number }[];
  /** Further placements of somebody at a site where they were before. */
  readonly repeats: number;
  readonly atLarge: number;
  readonly atSmall: number;
  /** Sites of a cluster in a phase beyond the first. */
  readonly splits: number;
  /** People and phases that differ from what is published. */
  readonly changes: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

const RANKS = [1, 2, 3] as const;

export function planFiguresOf(
  facts: PlanFacts,
  wishes: readonly WishedSite[],
  findings: readonly Finding[],
): PlanFigures {
  const { placements } = facts;
  const ways = waysOf(facts).sort((a, b) => a - b);
  const size = new Map(facts.sites.map((site) => [site.id, site.size]));
  const sized = (wanted: string) => placements.filter((one) => size.get(one.siteId) === wanted);
  const loud = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return {
    placed: new Set(placements.map(({ traineeId, phaseId }) => `${traineeId} ${phaseId}`)).size,
    unplaced: facts.phases.reduce((sum, { id }) => sum + unplacedIn(facts, id).length, 0),
    medianWay: ways[Math.floor((ways.length - 1) / 2)] ?? null,
    worstWay: ways.at(-1) ?? null,
    totalWay: ways.reduce((sum, way) => sum + way, 0),
    wishes: RANKS.map((rank) => grantedOf(rank, wishes, placements)),
    repeats: repeatsIn(placements),
    atLarge: sized("large").length,
    atSmall: sized("small").length,
    splits: splitsIn(facts),
    changes: differencesOf(facts.published, placements).length,
    findings: { forbidden: loud("forbidden"), warning: loud("warning"), note: loud("note") },
  };
}

export interface SiteLoad {
  readonly siteId: string;
  /** Per phase of the plan, in their order. */
  readonly phases: readonly { readonly taken: number; readonly places: number }[];
}

/** The fullest days of each phase, people of other cohorts included; only sites where the plan puts somebody. */
export function siteLoadsOf(facts: PlanFacts): SiteLoad[] {
  const used = facts.sites.filter(({ id }) => facts.placements.some(({ siteId }) => siteId === id));
  return used.map((site) => ({
    siteId: site.id,
    phases: facts.phases.map((phase) => {
      const stays = staysAt([...facts.placements, ...facts.elsewhere], site.id, phase);
      const { taken, places } = roomIn(site, phase, stays);
      return { taken, places };
    }),
  }));
}

function waysOf({ placements, trainees }: PlanFacts): number[] {
  const people = new Map(trainees.map((trainee) => [trainee.id, trainee]));
  return placements.flatMap(
    ({ traineeId, siteId }) => people.get(traineeId)?.commuteMinutes[siteId] ?? [],
  );
}

function grantedOf(
  rank: number,
  wishes: readonly WishedSite[],
  placements: readonly PlannedPlacement[],
) {
  const ranked = wishes.filter((wish) => wish.rank === rank);
  const granted = ranked.filter((wish) =>
    placements.some(
      ({ traineeId, siteId, phaseId }) =>
        traineeId === wish.traineeId &&
        siteId === wish.siteId &&
        (wish.phaseId === null || wish.phaseId === phaseId),
    ),
  );
  return { granted: granted.length, all: ranked.length };
}

function repeatsIn(placements: readonly PlannedPlacement[]): number {
  const phasesAt = new Map<string, Set<string>>();
  for (const { traineeId, siteId, phaseId } of placements) {
    const key = `${traineeId} ${siteId}`;
    phasesAt.set(key, (phasesAt.get(key) ?? new Set()).add(phaseId));
  }
  return [...phasesAt.values()].reduce((sum, phases) => sum + phases.size - 1, 0);
}

function splitsIn({ placements, trainees }: PlanFacts): number {
  const people = new Map(trainees.map((trainee) => [trainee.id, trainee]));
  const sitesOf = new Map<string, Set<string>>();
  for (const { traineeId, phaseId, siteId } of placements) {
    const cluster = people.get(traineeId)?.clusterByPhase[phaseId];
    if (!cluster) continue;
    const key = `${cluster} ${phaseId}`;
    sitesOf.set(key, (sitesOf.get(key) ?? new Set()).add(siteId));
  }
  return [...sitesOf.values()].reduce((sum, sites) => sum + sites.size - 1, 0);
}
