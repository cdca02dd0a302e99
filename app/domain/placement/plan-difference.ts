// What publishing changes: for each trainee and phase what was in force and what will be.
// Source: requirements.md, placement 5.
import { addDays, type Day } from "../calendar/day";
import { contains } from "../calendar/range";
import type { PlannedPlacement } from "./plan-facts";

export type DifferenceKind = "added" | "moved" | "removed";

export interface Difference {
  readonly kind: DifferenceKind;
  readonly traineeId: string;
  readonly phaseId: string;
  readonly before: readonly PlannedPlacement[];
  readonly after: readonly PlannedPlacement[];
}

/** Only what differs in site or days, ordered by phase and trainee. */
export function differencesOf(
  before: readonly PlannedPlacement[],
  after: readonly PlannedPlacement[],
): Difference[] {
  const [old, fresh] = [byCell(before), byCell(after)];
  const cells = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return cells.flatMap((cell) => {
    const [was, is] = [old.get(cell) ?? [], fresh.get(cell) ?? []];
    const [first] = [...was, ...is];
    if (!first || changesOn({ before: was, after: is }) === null) return [];
    const { traineeId, phaseId } = first;
    return [{ kind: kindOf(was, is), traineeId, phaseId, before: was, after: is }];
  });
}

/** The first day on which somebody is elsewhere than before, comes or no longer comes. */
export function changesOn({ before, after }: Pick<Difference, "before" | "after">): Day | null {
  const siteOn = (stays: readonly PlannedPlacement[], on: Day) =>
    stays.find((stay) => contains(stay, on))?.siteId;
  const turns = [...before, ...after].flatMap(({ startsOn, endsOn }) => [
    startsOn,
    addDays(endsOn, 1),
  ]);
  return turns.sort().find((on) => siteOn(before, on) !== siteOn(after, on)) ?? null;
}

export interface SiteDifference {
  readonly siteId: string;
  readonly before: number;
  readonly after: number;
}

/** Placements per site before and after, only where anybody comes or goes. */
export function siteDifferencesOf(differences: readonly Difference[]): SiteDifference[] {
  const ids = differences.flatMap(({ before, after }) =>
    [...before, ...after].map(({ siteId }) => siteId),
  );
  return [...new Set(ids)].sort().map((siteId) => ({
    siteId,
    before: countAt(siteId, differences, "before"),
    after: countAt(siteId, differences, "after"),
  }));
}

function countAt(
  siteId: string,
  differences: readonly Difference[],
  side: "before" | "after",
): number {
  return differences
    .flatMap((difference) => difference[side])
    .filter((placement) => placement.siteId === siteId).length;
}

function byCell(placements: readonly PlannedPlacement[]): Map<string, PlannedPlacement[]> {
  const cells = new Map<string, PlannedPlacement[]>();
  for (const placement of placements) {
    const cell = `${placement.phaseId}/${placement.traineeId}`;
    cells.set(cell, [...(cells.get(cell) ?? []), placement]);
  }
  return cells;
}

function kindOf(
  before: readonly PlannedPlacement[],
  after: readonly PlannedPlacement[],
): DifferenceKind {
  if (before.length === 0) return "added";
  return after.length === 0 ? "removed" : "moved";
}
