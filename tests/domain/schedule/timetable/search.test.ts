import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costsOf } from "~/domain/schedule/timetable/costs";
import { gapsOf } from "~/domain/schedule/timetable/gaps";
import type { Block, TimetableProblem } from "~/domain/schedule/timetable/problem";
import { searchTimetable } from "~/domain/schedule/timetable/search";
import { broken, mostMinutes } from "./check";
import { aBlock, aClusterOf, aDemand, anyProblem, aProblem } from "./instances";

/** As many steps as told, whatever the clock says. */
function solved(problem: TimetableProblem, steps = 80): readonly Block[] {
  let step = 0;
  const timeUsed = () => step++ / steps;
  return searchTimetable(problem, { seed: 7, timeUsed }).blocks;
}

const minutesOf = (blocks: readonly Block[]) => blocks.reduce((sum, one) => sum + one.minutes, 0);

describe("any timetable", () => {
  it("breaks no hard rule, and whatever has no place has its reason", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const blocks = solved(problem, 20);
        expect(broken(problem, blocks)).toEqual([]);
        const missing = gapsOf(problem, blocks).reduce((sum, { minutes }) => sum + minutes, 0);
        const wanted = problem.demands.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(minutesOf(blocks) + missing).toBe(wanted);
        expect(costsOf(problem, blocks).missing).toBe(missing);
      }),
      { numRuns: 100 },
    );
  });

  it("of a small problem holds as many hours as any could", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        fc.pre(problem.demands.length <= 3 && problem.days.length * problem.periods.length <= 4);
        expect(minutesOf(solved(problem))).toBe(mostMinutes(problem));
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it("comes out the same from the same seed", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(solved(problem, 10)).toEqual(solved(problem, 10));
      }),
      { numRuns: 15 },
    );
  });
});

describe("a timetable", () => {
  it("keeps prerequisites in order, days in one piece and one trainer a module", () => {
    const problem = aProblem({
      days: 5,
      trainers: [{ id: "lead" }, { id: "other" }],
      prerequisites: [[1], []],
      demands: [
        aDemand({ module: 0, minutes: 240, trainers: [0, 1] }),
        aDemand({ module: 1, minutes: 300, trainers: [0, 1] }),
      ],
    });
    const costs = costsOf(problem, solved(problem, 300));
    expect(costs).toMatchObject({ missing: 0, gap: 0, lone: 0, trainer: 0, substitute: 0 });
  });

  it("leaves locked blocks where they are and plans around them", () => {
    const locked = [aBlock({ module: 1, slot: 5 })];
    const demands = [aDemand(), aDemand({ module: 1, minutes: 90 })];
    const problem = aProblem({ prerequisites: [[], [0]], demands, locked });
    const blocks = solved(problem);
    expect(blocks).toContainEqual(locked[0]);
    expect(broken(problem, blocks)).toEqual([]);
    expect(gapsOf(problem, blocks)).toEqual([]);
  });
});

describe("the reason of a gap", () => {
  const full = Array.from({ length: 8 }, (_, slot) => slot);
  it.each<[string, Parameters<typeof aProblem>[0], object]>([
    ["nobody teaches it", { demands: [aDemand({ trainers: [] })] }, { reason: "no-trainer" }],
    ["no room is big enough", { rooms: [{ id: "r", seats: 3 }] }, { reason: "no-room" }],
    [
      "the trainer is taken",
      { taken: { clusters: [[]], trainers: [full], rooms: [[]] } },
      { reason: "trainers-busy" },
    ],
    [
      "the rooms are taken",
      { taken: { clusters: [[]], trainers: [[]], rooms: [full] } },
      { reason: "rooms-busy" },
    ],
    ["the phase is too short", { days: 1, mostMinutesADay: 90 }, { reason: "no-time" }],
    [
      "what rests on it is locked too early",
      {
        prerequisites: [[], [0]],
        demands: [aDemand(), aDemand({ module: 1, minutes: 90 })],
        locked: [aBlock({ module: 1, slot: 0 })],
      },
      { reason: "locked" },
    ],
  ])("is said: %s", (_, given, expected) => {
    const problem = aProblem(given);
    const [gap] = gapsOf(problem, solved(problem));
    expect(gap).toMatchObject(expected);
  });

  it("names the module that it waits for", () => {
    const demands = [aDemand({ trainers: [] }), aDemand({ module: 1 })];
    const problem = aProblem({ prerequisites: [[], [0]], demands });
    expect(gapsOf(problem, solved(problem))[1]).toMatchObject({
      reason: "prerequisite",
      waitsFor: 0,
    });
  });
});

it("fills 24 weeks of five clusters with seventeen modules in a few seconds", () => {
  const days = 24 * 5;
  const hours = [16, 40, 24, 16, 40, 40, 16, 12, 16, 16, 16, 16, 16, 24, 32, 16, 24];
  const before = [
    [],
    [0, 14],
    [1],
    [1],
    [6],
    [6],
    [0],
    [0, 14],
    [0],
    [6],
    [0, 14],
    [0],
    [0],
    [],
    [0],
    [1],
    [],
  ];
  const trainers = Array.from({ length: 5 }, (_, index) => ({ id: `trainer ${index}` }));
  const problem = aProblem({
    days,
    clusters: trainers.map(() => aClusterOf(days)),
    trainers,
    rooms: [4, 6, 8, 8].map((seats, index) => ({ id: `room ${index}`, seats })),
    prerequisites: before,
    demands: trainers.flatMap((_, cluster) =>
      hours.map((count, module) => {
        const able = [cluster, (cluster + module) % 5, (cluster + 2 * module + 1) % 5];
        return aDemand({ cluster, module, minutes: count * 60, trainers: [...new Set(able)] });
      }),
    ),
  });
  const began = performance.now();
  const blocks = solved(problem, 60);
  expect(broken(problem, blocks)).toEqual([]);
  expect(gapsOf(problem, blocks)).toEqual([]);
  expect(performance.now() - began).toBeLessThan(20_000);
}, 30_000);
