import fc from "fast-check";
import { expect, test } from "vitest";
import { anneal, annealerOf } from "~/domain/placement/optimiser/annealing";
import { candidatesFor, explainPlacement } from "~/domain/placement/optimiser/explanation";
import { modelOf } from "~/domain/placement/optimiser/model";
import { namedPlan, startingState } from "~/domain/placement/optimiser/plan";
import { withinScope } from "~/domain/placement/optimiser/scope";
import { judge } from "./independent-scorer";
import { plainInstance, someInstance } from "./some-instances";

const plan = [
  { trainee: "Mia", phase: "P1", site: "Altona" },
  { trainee: "Ole", phase: "P1", site: "Altona" },
  { trainee: "Zoe", phase: "P1", site: "Harburg" },
];

test("why here: what the other sites would have cost, and what forbids them", () => {
  const zoe = explainPlacement(plainInstance(), plan, { trainee: "Zoe", phase: "P1" });
  expect(zoe).toEqual([
    {
      site: "Altona",
      extraCost: -40,
      changes: { commute: -15, split: -25 },
      forbiddenBy: ["places"],
    },
  ]);
  expect(explainPlacement(plainInstance(), plan, { trainee: "Zoe", phase: "P9" })).toEqual([]);
});

test("who could use a place", () => {
  const [, ...withoutMia] = plan;
  const free = [{ trainee: "Mia", phase: "P1", site: null }, ...withoutMia];
  expect(candidatesFor(plainInstance(), free, { site: "Altona", phase: "P1" })).toEqual([
    { trainee: "Mia", extraCost: 20 - 10_000 },
    { trainee: "Zoe", extraCost: -40 },
  ]);
});

test("what a site would have cost is what the independent scorer counts", () => {
  const instances = someInstance({ trainees: 6, phases: 3, sites: 4 });
  fc.assert(
    fc.property(instances, fc.integer({ min: 1, max: 99 }), (instance, seed) => {
      const model = modelOf(instance);
      const annealer = annealerOf(model, startingState(model), seed);
      anneal(annealer, 400);
      const found = namedPlan(model, annealer.best);
      const [first] = found;
      if (!first) return;
      for (const choice of explainPlacement(instance, found, first)) {
        const moved = [{ ...first, site: choice.site }, ...found.slice(1)];
        const { objective, broken } = judge(instance, moved);
        expect(choice.extraCost).toBe(objective - judge(instance, found).objective);
        expect(choice.forbiddenBy.length > 0).toBe(broken.length > 0);
      }
    }),
    { numRuns: 60 },
  );
});

test("outside its scope a proposal holds everybody", () => {
  const instance = withinScope(plainInstance(), plan, ({ trainee }) => trainee === "Zoe");
  expect(instance.fixed).toEqual(plan.slice(0, 2));
});
