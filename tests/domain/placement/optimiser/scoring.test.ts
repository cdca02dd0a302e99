import fc from "fast-check";
import { expect, test } from "vitest";
import { anneal, annealerOf } from "~/domain/placement/optimiser/annealing";
import { breakdownOf, objectiveOf } from "~/domain/placement/optimiser/breakdown";
import { hardViolationsOf } from "~/domain/placement/optimiser/hard-rules";
import { modelOf } from "~/domain/placement/optimiser/model";
import { loneBound, namedPlan, startingState } from "~/domain/placement/optimiser/plan";
import { firstPlan } from "~/domain/placement/optimiser/schedule";
import { scoreOf } from "~/domain/placement/optimiser/score";
import { judge } from "./independent-scorer";
import { someInstance, town } from "./some-instances";

const sizes = { trainees: 7, phases: 4, sites: 5 };

test("after any number of moves the running sum is what an independent scorer counts", () => {
  fc.assert(
    fc.property(someInstance(sizes), fc.integer({ min: 0, max: 400 }), (instance, moves) => {
      const model = modelOf(instance);
      const state = startingState(model);
      const annealer = annealerOf(model, state, moves);
      annealer.temperature = 60;
      annealer.trial.penalty = 40.7;
      anneal(annealer, moves);
      const plan = namedPlan(model, state.site);
      expect(annealer.cost).toBe(judge(instance, plan).objective);
      expect(annealer.cost).toBe(scoreOf(model, state));
    }),
    { numRuns: 200 },
  );
});

test("the breakdown is what an independent scorer counts", () => {
  fc.assert(
    fc.property(someInstance(sizes), fc.integer({ min: 1, max: 300 }), (instance, moves) => {
      const model = modelOf(instance);
      const state = startingState(model);
      anneal(annealerOf(model, state, moves), moves);
      const plan = namedPlan(model, state.site);
      const judged = judge(instance, plan);
      const breakdown = breakdownOf(instance, plan);
      expect(breakdown).toEqual(judged.costs);
      expect(objectiveOf(breakdown)).toBe(judged.objective);
      expect(loneBound(model)).toBeLessThanOrEqual(judged.objective);
    }),
    { numRuns: 150 },
  );
});

test("the best plan that is remembered breaks no rule", () => {
  fc.assert(
    fc.property(someInstance(sizes), fc.integer({ min: 0, max: 999 }), (instance, seed) => {
      const model = modelOf(instance);
      const annealer = annealerOf(model, startingState(model), seed);
      annealer.temperature = 30;
      annealer.trial.penalty = 61.3;
      anneal(annealer, 500);
      const plan = namedPlan(model, annealer.best);
      const judged = judge(instance, plan);
      expect(judged.broken).toEqual([]);
      expect(judged.objective).toBe(annealer.bestCost);
      expect(hardViolationsOf(instance, plan, [])).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("the plan that is there at once places everybody of a town and breaks no rule", () => {
  const instance = town(40, 5, 9);
  const model = modelOf(instance);
  const { cost, sites } = firstPlan(model);
  const judged = judge(instance, namedPlan(model, sites));
  expect(judged).toMatchObject({ objective: cost, broken: [] });
  expect(judged.costs.unplaced).toBe(0);
});

test("a plan that breaks a rule is caught", () => {
  fc.assert(
    fc.property(someInstance(sizes), fc.nat(), (instance, choice) => {
      const plan = instance.trainees.flatMap((trainee, row) =>
        trainee.phases.map((phase, column) => ({
          trainee: trainee.id,
          phase,
          site: instance.sites[(choice + row * column) % instance.sites.length]?.id ?? null,
        })),
      );
      const found = hardViolationsOf(instance, plan, []);
      expect(found.length > 0).toBe(judge(instance, plan).broken.length > 0);
    }),
    { numRuns: 150 },
  );
});
