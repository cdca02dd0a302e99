// The model as a linear program with yes-or-no columns, for a solver that proves bounds.
// Every relaxation leaves costs or rules out and never adds any, so that its optimum is proven to
// be at most that of the model. Source: placement-model.md, "What was measured".
import type { LinearProgram } from "./linear-format";
import { addPlacing, type Placing, staysOf } from "./linear-placing";
import { LinearRows } from "./linear-rows";
import { addTogetherness } from "./linear-togetherness";
import { addVariety } from "./linear-variety";
import type { PlacementModel } from "./model";
import { at } from "./numbers";

export function linearProgramOf(model: PlacementModel): LinearProgram {
  const rows = new LinearRows();
  const placing = addPlacing(model, rows);
  addPlaces(model, rows, placing);
  addRepeats(model, rows, placing);
  addUnfairness(model, rows, placing);
  addVariety(model, rows, placing);
  addTogetherness(model, rows, placing);
  return rows.finish(model.constant);
}

function addPlaces(model: PlacementModel, rows: LinearRows, placing: Placing): void {
  for (let site = 0; site < model.sites; site++) {
    for (let phase = 0; phase < model.phases; phase++) {
      const people: [number, number][] = [];
      for (let trainee = 0; trainee < model.trainees; trainee++) {
        const column = placing(trainee * model.phases + phase, site);
        if (column >= 0) people.push([column, 1]);
      }
      const places = at(model.places, site * model.phases + phase);
      if (people.length > places) rows.row(0, places, people);
    }
  }
}

function addRepeats(model: PlacementModel, rows: LinearRows, placing: Placing): void {
  if (model.weights.repeat === 0) return;
  for (let trainee = 0; trainee < model.trainees; trainee++) {
    for (let site = 0; site < model.sites; site++) {
      const stays = staysOf(model, placing, trainee, site);
      if (stays.length < 2) continue;
      const further = rows.column(model.weights.repeat, stays.length - 1, false);
      rows.row(-Infinity, 1, [...stays.map((c): [number, number] => [c, 1]), [further, -1]]);
    }
  }
}

function addUnfairness(model: PlacementModel, rows: LinearRows, placing: Placing): void {
  const { unfairMinute, unfairFrom } = model.weights;
  if (unfairMinute === 0) return;
  for (let trainee = 0; trainee < model.trainees; trainee++) {
    const way: [number, number][] = [];
    for (let site = 0; site < model.sites; site++) {
      const minutes = at(model.minutes, trainee * model.columns + site);
      for (const column of staysOf(model, placing, trainee, site)) way.push([column, minutes]);
    }
    const above = rows.column(unfairMinute, Infinity, false);
    rows.row(-Infinity, unfairFrom * at(model.phaseCount, trainee), [...way, [above, -1]]);
  }
}
