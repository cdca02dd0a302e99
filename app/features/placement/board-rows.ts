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
  const placed = new Set(facts.placements.map(({ traineeId }) => traineeId));
  const shown = facts.trainees.filter(({ id, phaseIds }) => phaseIds.length > 0 || placed.has(id));
  const rowsOf = (trainees: readonly PlanTrainee[]) =>
    trainees.flatMap((trainee) => {
      const source = sources.find(({ id }) => id === trainee.id);
      return source ? [boardRow(facts, trainee, source, findings)] : [];
    });
  const groups = facts.clusters.map(({ id, name }) => ({
    id,
    name,
    rows: rowsOf(shown.filter((trainee) => clusterOf(facts, trainee) === id)),
  }));
  const rest = rowsOf(shown.filter((trainee) => clusterOf(facts, trainee) === null));
  return [...groups, { id: null, name: null, rows: rest }].filter(({ rows }) => rows.length > 0);
}

/** Guests in another cohort's cluster stand with those who have none. */
function clusterOf(facts: PlanFacts, trainee: PlanTrainee): string | null {
  const ids = facts.phases.flatMap(({ id }) => trainee.clusterByPhase[id] ?? []);
  const known = new Set(facts.clusters.map(({ id }) => id));
  return ids.find((id) => known.has(id)) ?? null;
}

function boardRow(
  facts: PlanFacts,
  trainee: PlanTrainee,
  source: RowSource,
  findings: readonly Finding[],
): BoardRow {
  return {
    traineeId: trainee.id,
    name: sortName(source.person) || displayName(source.person),
    partTimePercent: source.partTimePercent,
    wishes: wishesFor(source, null),
    cells: facts.phases.map((phase) => boardCell(facts, trainee, source, findings, phase.id)),
  };
}

function boardCell(
  facts: PlanFacts,
  trainee: PlanTrainee,
  source: RowSource,
  findings: readonly Finding[],
  phaseId: string,
): BoardCell {
  const siteIds = facts.placements
    .filter((one) => one.traineeId === trainee.id && one.phaseId === phaseId)
    .map(({ siteId }) => siteId);
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
    severity: severityAt(findings, trainee.id, phaseId),
    isBarred: [...trainee.barredSiteIds],
  };
}

function wishesFor({ wishes }: RowSource, phaseId: string | null): BoardWish[] {
  return wishes
    .filter((wish) => wish.phaseId === phaseId)
    .map(({ rank, siteId }) => ({ rank, siteId }));
}

/** What a whole cluster or phase shares, or an empty cell says by itself, is not shown in cells. */
const NOT_IN_CELLS: readonly Finding["rule"][] = ["unplaced", "cluster-together", "notice-period"];

function severityAt(
  findings: readonly Finding[],
  traineeId: string,
  phaseId: string,
): Severity | null {
  const here = findings.filter(
    (finding) =>
      finding.traineeIds.includes(traineeId) &&
      finding.phaseIds.includes(phaseId) &&
      !NOT_IN_CELLS.includes(finding.rule),
  );
  return SEVERITIES.find((severity) => here.some((one) => one.severity === severity)) ?? null;
}
