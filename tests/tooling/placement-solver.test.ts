import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ascentOf, climb } from "~/domain/placement/optimiser/dual-ascent";
import { linearProgramOf } from "~/domain/placement/optimiser/linear-program";
import { modelOf } from "~/domain/placement/optimiser/model";
import { proveBound } from "~/features/placement/solve/highs-bound";
import { exchangedResult } from "~/features/placement/solve/placement-result";
import { solvePlacement } from "~/features/placement/solve/solve-placement.server";
import { cheapestByForce, judge } from "../domain/placement/optimiser/independent-scorer";
import { plainInstance, someInstance, town } from "../domain/placement/optimiser/some-instances";

const tiny = someInstance({ trainees: 3, phases: 2, sites: 3 });

test("HiGHS proves the optimum of tiny instances, and prices never prove more", async () => {
  await fc.assert(
    fc.asyncProperty(tiny, async (instance) => {
      const optimum = cheapestByForce(instance);
      const ascent = ascentOf(modelOf(instance));
      for (let step = 0; step < 200 && climb(ascent, optimum); step++);
      expect(ascent.best).toBeLessThanOrEqual(optimum + 0.001);
      let bound = 0;
      const report = (value: number) => {
        bound = Math.max(bound, value);
      };
      const watch = { seconds: 5, report, isStopped: () => false };
      await proveBound(linearProgramOf(modelOf(instance)), watch);
      expect(bound).toBeCloseTo(optimum, 3);
    }),
    { numRuns: 25 },
  );
});

test("tiny instances are solved to what brute force finds, and proven so", async () => {
  for (const instance of fc.sample(tiny, { numRuns: 2, seed: 20 })) {
    const result = await solvePlacement(instance, { seconds: 40 });
    expect(result.objective).toBe(cheapestByForce(instance));
    expect(result).toMatchObject({ status: "optimal", bound: result.objective, gap: 0 });
    const judged = judge(instance, result.placements);
    expect(judged.broken).toEqual([]);
    expect(result.breakdown).toEqual(judged.costs);
  }
});

test("the same seed gives the same plan, and two runs at once do not disturb each other", async () => {
  const instance = town(5, 2, 3);
  const both = [1, 1].map((seed) => solvePlacement(instance, { seconds: 55, seed }));
  const [one, other] = await Promise.all(both);
  expect(one?.placements).toEqual(other?.placements);
  expect(one?.status).toBe("optimal");
  expect(judge(instance, one?.placements ?? []).broken).toEqual([]);
});

test("cancelling gives the best plan so far", async () => {
  const controller = new AbortController();
  let reports = 0;
  const instance = town(60, 6, 12);
  const result = await solvePlacement(instance, {
    seconds: 55,
    signal: controller.signal,
    onProgress: () => {
      // The first report comes before the threads do.
      if (reports++ > 0) controller.abort();
    },
  });
  expect(result.status).toBe("cancelled");
  expect(result.seconds).toBeLessThan(40);
  expect(result.bound).toBeLessThanOrEqual(result.objective);
  expect(judge(instance, result.placements).broken).toEqual([]);
});

test("a thread that dies ends the run with its reason", async () => {
  const startLane = () => new Worker("throw new Error('out of paper')", { eval: true });
  const crash = solvePlacement(town(5, 2, 3), { seconds: 5, startLane });
  await expect(crash).rejects.toThrow("A thread of the placement search ended: out of paper");
});

test.each([
  ["no trainees", plainInstance({ trainees: [] })],
  ["no sites", plainInstance({ sites: [], trainees: [] })],
  [
    "no places",
    plainInstance({ sites: plainInstance().sites.map((site) => ({ ...site, places: { P1: 0 } })) }),
  ],
])("%s", async (_name, instance) => {
  const result = await solvePlacement(instance, { seconds: 5 });
  expect(result.status).toBe("optimal");
  const { conflicts } = exchangedResult(result);
  expect(conflicts.length).toBe(instance.trainees.length === 0 ? 0 : 1);
  expect(conflicts.every((conflict) => !("because" in conflict))).toBe(true);
});
