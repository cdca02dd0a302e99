// What couples people in a phase, as linear rows: a cluster's sites, and the least number of people
// where anybody is. Source: placement-model.md, "Hard rules", 2, and "Costs".
import type { Placing } from "./linear-placing";
import type { LinearRows } from "./linear-rows";
import type { PlacementModel } from "./model";
import { at } from "./numbers";

export function addTogetherness(model: PlacementModel, rows: LinearRows, placing: Placing): void {
  for (let phase = 0; phase < model.phases; phase++) {
    const uses = new Map<number, number[]>();
    for (let site = 0; site < model.sites; site++) {
      addCompany(model, rows, placing, phase, site);
      if (model.weights.split > 0) addUses(model, rows, placing, phase, site, uses);
    }
    for (const sites of uses.values()) {
      const split = rows.column(model.weights.split, Number.POSITIVE_INFINITY, false);
      rows.row(-Infinity, 1, [...terms(sites), [split, -1]]);
    }
  }
}

/** Whoever is at the site makes it open, and an open site has enough people. */
function addCompany(
  model: PlacementModel,
  rows: LinearRows,
  placing: Placing,
  phase: number,
  site: number,
): void {
  const need = at(model.need, site * model.phases + phase);
  if (need < 2) return;
  const people = Array.from({ length: model.trainees }, (_, trainee) =>
    placing(trainee * model.phases + phase, site),
  ).filter((column) => column >= 0);
  if (people.length === 0) return;
  const open = rows.column(0, 1, false);
  for (const person of people) {
    rows.row(-Infinity, 0, [
      [person, 1],
      [open, -1],
    ]);
  }
  rows.row(0, Number.POSITIVE_INFINITY, [...terms(people), [open, -need]]);
}

/** A column per cluster that is at least 1 when a member is at the site; added to the cluster's `uses`. */
function addUses(
  model: PlacementModel,
  rows: LinearRows,
  placing: Placing,
  phase: number,
  site: number,
  uses: Map<number, number[]>,
): void {
  const used = new Map<number, number>();
  for (let trainee = 0; trainee < model.trainees; trainee++) {
    const column = placing(trainee * model.phases + phase, site);
    if (column < 0) continue;
    const cluster = at(model.clusterOf, trainee);
    const use = used.get(cluster) ?? rows.column(0, 1, false);
    used.set(cluster, use);
    rows.row(-Infinity, 0, [
      [column, 1],
      [use, -1],
    ]);
  }
  for (const [cluster, use] of used) uses.set(cluster, [...(uses.get(cluster) ?? []), use]);
}

function terms(columns: readonly number[]): [number, number][] {
  return columns.map((column) => [column, 1]);
}
