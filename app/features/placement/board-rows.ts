// The grid of a plan: trainees in their clusters × phases.
import { displayName, sortName } from "~/domain/people/name";
import type { Finding } from "~/domain/placement/finding";
import type { PlanFacts, PlanTrainee } from "~/domain/placement/plan-facts";
import type { Severity } from "~/domain/placement/rules";
import type { BoardCell, BoardGroup, BoardRow, BoardWish } from "./board";

export type RowSource = {
  id: string;
  partTimePercent: number;
  person: { givenName: string; familyName: string };
  wishes: { rank: number; siteId: string; phaseId: string | null }[];
};

const SEVERITIES: readonly Severity[] = ["forbidden", "warning", "note"];

/** Everybody who needs a site or has one, by the cluster of their first phase. */
export function boardGroups(
  facts: PlanFacts,
  sources: readonly RowSource[],
  findings: readonly Finding[],
): BoardGroup[] {
  const byTrainee = new Map(sources.map((source) => [source.id, source]));
  const found = findingsByTrainee(findings);
  const placed = new Set(facts.placements.map(({ traineeId }) => traineeId));
  const shown = facts.trainees.filter(({ id, phaseIds }) => phaseIds.length > 0 || placed.has(id));
  const rowsOf = (trainees: readonly PlanTrainee[]) =>
    trainees.flatMap((trainee) => {
      const source = byTrainee.get(trainee.id);
      return source ? [boardRow(facts, trainee, source, found.get(trainee.id) ?? [])] : [];
    });
  const clusters = new Map(shown.map((trainee) => [trainee.id, clusterOf(facts, trainee)]));
  const inCluster = (id: string | null) => shown.filter((one) => clusters.get(one.id) === id);
  const groups = facts.clusters.map(({ id, name }) => ({ id, name, rows: rowsOf(inCluster(id)) }));
  const rest = rowsOf(inCluster(null));
  return [...groups, { id: null, name: null, rows: rest }].filter(({ rows }) => rows.length > 0);
}

/** What is shown in cells, by the people concerned. */
function findingsByTrainee(findings: readonly Finding[]): Map<string, Finding[]> {
  const byTrainee = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ rule }) => !NOT_IN_CELLS.includes(rule))) {
    for (const traineeId of finding.traineeIds) {
      const own = byTrainee.get(traineeId) ?? [];
      own.push(finding);
      byTrainee.set(traineeId, own);
    }
  }
  return byTrainee;
}

/** Guests in another cohort's cluster stand with those who have none. */
function clusterOf(facts: PlanFacts, trainee: PlanTrainee): string | null {
  const ids = facts.phases.flatMap(({ id }) => trainee.clusterByPhase[id] ?? []);
  return ids.find((id) => facts.clusters.some((cluster) => cluster.id === id)) ?? null;
}

function boardRow(
  facts: PlanFacts,
  trainee: PlanTrainee,
  source: RowSource,
  findings: readonly Finding[],
): BoardRow {
  const own = facts.placements.filter(({ traineeId }) => traineeId === trainee.id);
  return {
    traineeId: trainee.id,
    name: sortName(source.person) || displayName(source.person),
    partTimePercent: source.partTimePercent,
    wishes: wishesFor(source, null),
    cells: facts.phases.map((phase) => boardCell(own, trainee, source, findings, phase.id)),
  };
}

function boardCell(
  placements: PlanFacts["placements"],
  trainee: PlanTrainee,
  source: RowSource,
  findings: readonly Finding[],
  phaseId: string,
): BoardCell {
  const siteIds = placements.filter((one) => one.phaseId === phaseId).map(({ siteId }) => siteId);
  const wishes = wishesFor(source, phaseId);
  const granted = [...wishes, ...wishesFor(source, null)].find(({ siteId }) =>
    siteIds.includes(siteId),
  );
  return {
    phaseId,
    siteIds,
    wishes,
    isNeeded: trainee.phaseIds.includes(phaseId),
    grantedRank: granted?.rank ?? null,
    severity: severityAt(findings, phaseId),
    isBarred: [...trainee.barredSiteIds],
  };
}

function wishesFor({ wishes }: RowSource, phaseId: string | null): BoardWish[] {
  return wishes
    .filter((wish) => wish.phaseId === phaseId)
    .map(({ rank, siteId }) => ({ rank, siteId }));
}

/** What a whole cluster or phase shares, or an empty cell says by itself, is not shown in cells. */
const NOT_IN_CELLS: readonly Finding["rule"][] = [
  "unplaced",
  "cluster-together",
  "notice-period",
  "module-practice",
];

/** @param findings about one person. */
function severityAt(findings: readonly Finding[], phaseId: string): Severity | null {
  const here = findings.filter(({ phaseIds }) => phaseIds.includes(phaseId));
  return SEVERITIES.find((severity) => here.some((one) => one.severity === severity)) ?? null;
}
