// The rows of a plan: trainees in their clusters, each with a cell per phase.

import { groupedBy } from "~/domain/grouped";
import { displayName, sortName } from "~/domain/people/name";
import type { Finding } from "~/domain/placement/finding";
import { type CellPart, partsOf } from "~/domain/placement/plan-cell";
import type { PlanFacts, PlannedPlacement, PlanTrainee } from "~/domain/placement/plan-facts";
import type { Severity } from "~/domain/placement/rules";
import type { BoardCell, BoardGroup, BoardRow, BoardWish } from "./board";
import type { BoardView } from "./board-view";

export type RowSource = {
  id: string;
  partTimePercent: number;
  person: { givenName: string; familyName: string };
  wishes: { rank: number; siteId: string; phaseId: string | null }[];
  absences: BoardRow["absences"];
};

type Known = {
  facts: PlanFacts;
  placements: ReadonlyMap<string, PlannedPlacement[]>;
  severities: ReadonlyMap<string, Severity>;
  districtOf: ReadonlyMap<string, string>;
  /** The cohort's own. */
  clusterIds: ReadonlySet<string>;
};

/** Everybody who needs a site or has one, by the cluster of their first phase, as the view asks. */
export function boardGroups(
  facts: PlanFacts,
  sources: readonly RowSource[],
  findings: readonly Finding[],
  view: BoardView,
): BoardGroup[] {
  const byTrainee = new Map(sources.map((source) => [source.id, source]));
  const known: Known = {
    facts,
    placements: groupedBy(facts.placements, ({ traineeId }) => traineeId),
    severities: severitiesOf(findings),
    districtOf: new Map(facts.sites.map(({ id, district }) => [id, district])),
    clusterIds: new Set(facts.clusters.map(({ id }) => id)),
  };
  const rows = new Map<string | null, BoardRow[]>();
  for (const trainee of facts.trainees) {
    const source = byTrainee.get(trainee.id);
    const isShown = trainee.phaseIds.length > 0 || known.placements.has(trainee.id);
    if (!source || !isShown) continue;
    const clusterId = clusterOf(known, trainee);
    if (view.cluster && view.cluster !== (clusterId ?? "none")) continue;
    const row = boardRow(known, trainee, source);
    if (!isAskedFor(row, view, known)) continue;
    rows.set(clusterId, [...(rows.get(clusterId) ?? []), row]);
  }
  return [...facts.clusters, { id: null, name: null }].flatMap(({ id, name }) => {
    const own = rows.get(id);
    return own ? [{ id, name, rows: own }] : [];
  });
}

/** What a whole cluster or phase shares, or an empty cell says by itself, is not shown in cells. */
const NOT_IN_CELLS: readonly Finding["rule"][] = [
  "unplaced",
  "cluster-together",
  "notice-period",
  "module-practice",
];
const GRAVITY: Record<Severity, number> = { forbidden: 2, warning: 1, note: 0 };

/** The gravest finding of each cell. */
function severitiesOf(findings: readonly Finding[]): Map<string, Severity> {
  const gravest = new Map<string, Severity>();
  for (const { rule, traineeIds, phaseIds, severity } of findings) {
    if (NOT_IN_CELLS.includes(rule)) continue;
    for (const traineeId of traineeIds) {
      for (const phaseId of phaseIds) {
        const key = `${traineeId}/${phaseId}`;
        const so = gravest.get(key);
        if (!so || GRAVITY[severity] > GRAVITY[so]) gravest.set(key, severity);
      }
    }
  }
  return gravest;
}

/** Guests in another cohort's cluster stand with those who have none. */
function clusterOf({ facts, clusterIds }: Known, trainee: PlanTrainee): string | null {
  const ids = facts.phases.flatMap(({ id }) => trainee.clusterByPhase[id] ?? []);
  return ids.find((id) => clusterIds.has(id)) ?? null;
}

function boardRow(known: Known, trainee: PlanTrainee, source: RowSource): BoardRow {
  const own = known.placements.get(trainee.id) ?? [];
  return {
    traineeId: trainee.id,
    name: sortName(source.person) || displayName(source.person),
    partTimePercent: source.partTimePercent,
    wishes: wishesFor(source, null),
    absences: source.absences,
    barredSiteIds: [...trainee.barredSiteIds],
    cells: known.facts.phases.map(({ id: phaseId }) => {
      const parts = partsOf(own, { traineeId: trainee.id, phaseId });
      return boardCell(known, trainee, source, phaseId, parts);
    }),
  };
}

function boardCell(
  { severities }: Known,
  trainee: PlanTrainee,
  source: RowSource,
  phaseId: string,
  parts: CellPart[],
): BoardCell {
  const wishes = wishesFor(source, phaseId);
  const granted = [...wishes, ...wishesFor(source, null)].find((wish) =>
    parts.some(({ siteId }) => siteId === wish.siteId),
  );
  return {
    phaseId,
    parts,
    wishes,
    isNeeded: trainee.phaseIds.includes(phaseId),
    grantedRank: granted?.rank ?? null,
    severity: severities.get(`${trainee.id}/${phaseId}`) ?? null,
  };
}

function wishesFor({ wishes }: RowSource, phaseId: string | null): BoardWish[] {
  return wishes
    .filter((wish) => wish.phaseId === phaseId)
    .map(({ rank, siteId }) => ({ rank, siteId }));
}

function isAskedFor(row: BoardRow, view: BoardView, { districtOf }: Known): boolean {
  const { q, district, onlyFindings } = view;
  const parts = row.cells.flatMap((cell) => cell.parts);
  const isOpen = row.cells.some((cell) => cell.isNeeded && cell.parts.length === 0);
  if (q && !row.name.toLocaleLowerCase("de").includes(q.toLocaleLowerCase("de"))) return false;
  if (district && !parts.some(({ siteId }) => districtOf.get(siteId) === district)) return false;
  return !onlyFindings || isOpen || row.cells.some(({ severity }) => severity !== null);
}
