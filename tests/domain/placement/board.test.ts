import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, daysBetween, weekdayOf } from "~/domain/calendar/day";
import { encloses, overlaps } from "~/domain/calendar/range";
import { axisOf, weeksOf } from "~/domain/placement/board-axis";
import type { Finding } from "~/domain/placement/finding";
import { lanesOf } from "~/domain/placement/lanes";
import { decideStep, type PlanStep } from "~/domain/placement/plan-edit";
import { historyOf, isStillSeen, type Step, takeBack } from "~/domain/placement/plan-history";
import { overrideOf } from "~/domain/placement/plan-override";
import { facts, from, placed, stationA, stationB } from "./facts";

const cell = (traineeId: string, phaseId = "A") => ({ traineeId, phaseId });
const start = day("2026-11-23");

const someRange = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }))
  .map(([at, length]) => from(addDays(start, at), addDays(start, at + length)));

describe("the axis of a board", () => {
  it("is whole weeks around every station, or a year around them", () => {
    fc.assert(
      fc.property(fc.array(someRange, { minLength: 1 }), fc.boolean(), (phases, isYear) => {
        const axis = axisOf(phases, isYear ? "year" : "stations");
        if (!axis) return false;
        const weeks = weeksOf(axis);
        return (
          phases.every((phase) => encloses(axis, phase)) &&
          weekdayOf(axis.startsOn) === 1 &&
          daysBetween(axis.startsOn, axis.endsOn) + 1 === weeks.length * 7 &&
          (!isYear || weeks.length === 52)
        );
      }),
    );
    expect(axisOf([], "year")).toBeNull();
  });

  it("puts bars that share a day into different lanes, and wastes none", () => {
    fc.assert(
      fc.property(fc.array(someRange, { maxLength: 12 }), (bars) => {
        const lanes = lanesOf(bars);
        const apart = bars.every((one, i) =>
          bars.every((two, j) => i === j || lanes[i] !== lanes[j] || !overlaps(one, two)),
        );
        const most = Math.max(
          0,
          ...bars.map(
            (bar) => bars.filter((two) => overlaps(two, { ...bar, endsOn: bar.startsOn })).length,
          ),
        );
        return apart && Math.max(0, ...lanes.map((lane) => lane + 1)) === most;
      }),
    );
  });
});

const plan = facts({
  placements: [
    placed("t1", "Altona"),
    placed("t2", "City"),
    placed("t3", "City", stationA, from("2026-11-23", "2026-12-13")),
    placed("t3", "Niendorf", stationA, from("2026-12-14", "2027-01-08")),
    { ...placed("t4", "Niendorf"), locked: true },
  ],
});
const monday = day("2026-12-14");

describe("a planner's step", () => {
  it.each<[string, PlanStep, string]>([
    ["what is locked", { kind: "place", changes: [{ ...cell("t4"), siteId: "City" }] }, "locked"],
    ["a swap with a split", { kind: "swap", one: cell("t1"), other: cell("t3") }, "swap-split"],
    [
      "a swap of nothing",
      { kind: "swap", one: cell("t1", "B"), other: cell("t2", "B") },
      "swap-nobody",
    ],
    ["a swap with a lock", { kind: "swap", one: cell("t1"), other: cell("t4") }, "locked"],
    [
      "a split on the first day",
      { kind: "split", cell: cell("t1"), from: start, siteId: "City" },
      "split-outside",
    ],
    [
      "a split to the same site",
      { kind: "split", cell: cell("t1"), from: monday, siteId: "Altona" },
      "split-same",
    ],
    [
      "a split to nowhere",
      { kind: "split", cell: cell("t1"), from: monday, siteId: "?" },
      "unknown-site",
    ],
    [
      "a part that is not there",
      { kind: "part", cell: cell("t3"), startsOn: addDays(monday, 1), siteId: "City" },
      "split-outside",
    ],
  ])("refuses %s", (_, step, code) => {
    expect(decideStep(plan, step)).toMatchObject({ ok: false, error: { code } });
  });

  it("exchanges two sites, or hands a place on to somebody without one", () => {
    const both = decideStep(plan, { kind: "swap", one: cell("t1"), other: cell("t2") });
    expect(both).toMatchObject({
      value: [{ after: [{ siteId: "City" }] }, { after: [{ siteId: "Altona" }] }],
    });
    const empty = facts({ placements: [placed("t1", "Altona")] });
    const handed = decideStep(empty, { kind: "swap", one: cell("t1"), other: cell("t2") });
    expect(handed).toMatchObject({ value: [{ after: [] }, { after: [{ siteId: "Altona" }] }] });
  });

  it("joins the halves of a split that come to one site", () => {
    const step = { kind: "part", cell: cell("t3"), startsOn: monday, siteId: "City" } as const;
    const decided = decideStep(plan, step);
    expect(decided.ok && decided.value[0]?.after).toEqual([
      { siteId: "City", ...from("2026-11-23", "2027-01-08"), locked: false },
    ]);
  });

  it("splits on any day within without losing or doubling one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 46 }), (at) => {
        const on = addDays(start, at);
        const decided = decideStep(plan, {
          kind: "split",
          cell: cell("t1"),
          from: on,
          siteId: "City",
        });
        if (!decided.ok) return false;
        const [first, second, ...more] = decided.value[0]?.after ?? [];
        return (
          more.length === 0 &&
          first?.startsOn === stationA.startsOn &&
          second?.endsOn === stationA.endsOn &&
          second.startsOn === on &&
          addDays(first.endsOn, 1) === on
        );
      }),
    );
  });

  it("locks only what stands there and is not locked yet", () => {
    const cells = [cell("t1"), cell("t4"), cell("t2", stationB.id)];
    const decided = decideStep(plan, { kind: "lock", cells, locked: true });
    expect(decided.ok && decided.value.map(({ traineeId }) => traineeId)).toEqual(["t1"]);
  });
});

type Press = "step" | "undo" | "redo";

/** The steps after a press; a press that has nothing to act on does nothing. */
function pressed(steps: Step[], key: Press): Step[] {
  const target = key === "step" ? null : historyOf(steps)[key];
  if (key !== "step" && !target) return steps;
  return steps.concat({ id: `s${steps.length}`, undoesId: target?.id ?? null });
}

/** The same told by counting alone. */
function counted({ done, undone }: { done: number; undone: number }, key: Press) {
  if (key === "step") return { done: done + 1, undone: 0 };
  const by = Math.min(1, key === "undo" ? done : undone) * (key === "undo" ? 1 : -1);
  return { done: done - by, undone: undone + by };
}

describe("taking back", () => {
  it("goes back and forth like a list with a place in it", () => {
    const press = fc.constantFrom<Press>("step", "undo", "redo");
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        const steps = presses.reduce(pressed, []);
        const { done, undone } = presses.reduce(counted, { done: 0, undone: 0 });
        const { undo, redo } = historyOf(steps);
        return (undo !== null) === done > 0 && (redo !== null) === undone > 0;
      }),
    );
  });

  it("turns a step round, unless its cell has changed since", () => {
    const decided = decideStep(plan, { kind: "swap", one: cell("t1"), other: cell("t2") });
    const changes = decided.ok ? decided.value : [];
    expect(takeBack(plan.placements, changes)).toMatchObject({ error: { code: "overtaken" } });
    const after = [placed("t1", "City"), placed("t2", "Altona")];
    expect(takeBack(after, changes)).toMatchObject({
      value: [{ after: [{ siteId: "Altona" }] }, { after: [{ siteId: "City" }] }],
    });
  });

  it.each([
    [3, 3, [], true],
    [3, 4, [{ version: 4, cells: [cell("t2")] }], true],
    [3, 4, [{ version: 4, cells: [cell("t1")] }], false],
    [3, 5, [{ version: 5, cells: [cell("t2")] }], false],
    [4, 3, [], false],
  ])("seen %d, now %d: independent steps do not disturb", (seen, now, later, expected) => {
    expect(isStillSeen({ seen, now }, later, [cell("t1")])).toBe(expected);
  });
});

describe("a reason", () => {
  const finding: Finding = {
    rule: "capacity",
    variant: null,
    severity: "forbidden",
    clusterId: null,
    values: {},
    traineeIds: ["t1", "t2"],
    siteIds: ["City"],
    phaseIds: ["A"],
  };
  const given = {
    id: "o",
    reason: "Übergabe",
    rule: "capacity",
    siteIds: ["City"],
    phaseIds: ["A"],
  };

  it.each([
    [["t1", "t2", "t3"], true],
    [["t1", "t2"], true],
    [["t1"], false],
  ])("for %j covers two people: %s", (traineeIds, covers) => {
    expect(overrideOf(finding, [{ ...given, traineeIds }]) !== null).toBe(covers);
  });
});
