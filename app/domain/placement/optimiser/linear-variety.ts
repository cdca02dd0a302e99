// A trainee who never sees a large site, a small one or a second district, as linear rows:
// somebody who is unplaced in a phase pays for none of it. Source: placement-model.md, "Costs".
import { type Placing, staysOf } from "./linear-placing";
import type { LinearRows } from "./linear-rows";
import type { PlacementModel } from "./model";
import { at } from "./numbers";

export function addVariety(model: PlacementModel, rows: LinearRows, placing: Placing): void {
  for (let trainee = 0; trainee < model.trainees; trainee++) {
    if (at(model.phaseCount, trainee) < 2) continue;
    const { noLarge, noSmall, oneDistrict } = model.weights;
    const away = staysOf(model, placing, trainee, model.nowhere);
    const staysWhere = (isMeant: (site: number) => boolean) =>
      Array.from({ length: model.sites }, (_, site) => site)
        .filter(isMeant)
        .flatMap((site) => staysOf(model, placing, trainee, site));
    addMissed(rows, noLarge, [[...staysWhere((site) => at(model.isLarge, site) === 1), ...away]]);
    addMissed(rows, noSmall, [[...staysWhere((site) => at(model.isLarge, site) === 0), ...away]]);
    const elsewhere = Array.from({ length: model.districts }, (_, district) => [
      ...staysWhere((site) => at(model.districtOf, site) !== district),
      ...away,
    ]);
    addMissed(rows, oneDistrict, elsewhere);
  }
}

/** The cost is due when any of the sets of stays is empty. */
function addMissed(rows: LinearRows, cost: number, sets: readonly (readonly number[])[]): void {
  if (cost === 0) return;
  const missed = rows.column(cost, 1, false);
  for (const stays of sets) {
    const terms = stays.map((column): [number, number] => [column, 1]);
    rows.row(1, Number.POSITIVE_INFINITY, [...terms, [missed, 1]]);
  }
}
