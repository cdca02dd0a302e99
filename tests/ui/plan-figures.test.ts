import { expect, test } from "vitest";
import type { PlanFigures } from "~/domain/placement/plan-figures";
import { figureRows } from "~/features/placement/components/figure-rows";

const plan = (placed: number, figures: Partial<PlanFigures> = {}): PlanFigures => ({
  ...{ placed, unplaced: 60 - placed, medianWay: 30, worstWay: 60, totalWay: placed * 30 },
  ...{ wishes: [], repeats: 2, atLarge: 0, atSmall: 0, splits: 4, changes: 0 },
  findings: { forbidden: 0, warning: 3, note: 0 },
  ...figures,
});

const bestIn = (plans: PlanFigures[], key: string) =>
  figureRows(plans).find((row) => row.key === key)?.isBest;

test("a plan that places fewer is best in nothing that grows with the placements", () => {
  const plans = [plan(60, { totalWay: 2_400 }), plan(60), plan(20, { repeats: 0 })];
  expect(bestIn(plans, "placed")).toEqual([true, true, false]);
  expect(bestIn(plans, "totalWay")).toEqual([false, true, false]);
  expect(bestIn(plans, "repeats")).toEqual([false, false, false]);
});

test("what is alike is marked nowhere, and one plan alone is best in nothing", () => {
  expect(bestIn([plan(60), plan(60)], "worstWay")).toEqual([false, false]);
  expect(figureRows([plan(60)]).every(({ isBest }) => isBest[0] === false)).toBe(true);
});
