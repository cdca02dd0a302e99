import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import {
  awaySpans,
  isUnavailable,
  offOn,
  type Unavailability,
} from "~/domain/schedule/availability";
import {
  COVER_STATES,
  couldCover,
  coverCandidates,
  holderState,
  isNobodys,
  maySettle,
} from "~/domain/schedule/cover";
import { overlap } from "~/domain/schedule/lesson";
import { canMerge, type MergeTarget } from "~/domain/schedule/merge";

const zone = "Europe/Berlin";
const at = (on: string, from: number, to: number) => ({
  startsAt: instantAt(day(on), from, zone),
  endsAt: instantAt(day(on), to, zone),
});
/** Monday, nine to half past ten. */
const lesson = { ...at("2026-11-23", 540, 630), zone };

describe("a trainer cannot", () => {
  const row = (given: Partial<Unavailability>): Unavailability => ({
    ...{ startsOn: day("2026-11-23"), endsOn: day("2026-11-23"), weekdays: [] },
    ...{ fromMinute: null, toMinute: null },
    ...given,
  });
  it.each([
    ["all day", {}, true],
    ["the day after", { startsOn: day("2026-11-24"), endsOn: day("2026-11-24") }, false],
    ["on Mondays, until further notice", { endsOn: null, weekdays: [1] }, true],
    ["on Tuesdays", { endsOn: null, weekdays: [2] }, false],
    [
      "on Mondays, from next week",
      { startsOn: day("2026-11-30"), endsOn: null, weekdays: [1] },
      false,
    ],
    [
      "on Mondays, until last week",
      { startsOn: day("2026-11-02"), endsOn: day("2026-11-22"), weekdays: [1] },
      false,
    ],
    ["from half past ten", { fromMinute: 630, toMinute: 900 }, false],
    ["from just before", { fromMinute: 629, toMinute: 900 }, true],
    ["until midnight", { fromMinute: 600, toMinute: 1440 }, true],
  ])("%s", (_, given, expected) => {
    expect(isUnavailable([row(given)], lesson)).toBe(expected);
  });

  it("for whole days also when the clocks change", () => {
    const span = { startsOn: day("2026-10-25"), endsOn: day("2026-10-25") };
    const [away] = awaySpans([row(span)], span, zone);
    expect((away?.endsAt.getTime() ?? 0) - (away?.startsAt.getTime() ?? 0)).toBe(25 * 3_600_000);
  });
});

describe("a trainer holds a lesson", () => {
  const monday = { startsOn: day("2026-11-23"), endsOn: null, weekdays: [1] };
  const ill = [{ ...monday, fromMinute: null, toMinute: null }];
  it.each([
    ["who has said nothing", [], null, "holds"],
    ["unless they cannot", ill, null, "missing"],
    ["not while a colleague is asked", [], "asked", "asked"],
    ["not after a no", [], "declined", "declined"],
    ["again when the question is withdrawn", [], "withdrawn", "holds"],
    ["not then, when they cannot", ill, "withdrawn", "missing"],
    ["who took it back after a cover", [], "accepted", "holds"],
  ] as const)("%s", (_, unavailable, lastAsked, expected) => {
    expect(holderState({ id: "one", unavailable, lastAsked }, lesson)).toBe(expected);
  });

  it("or one of several does", () => {
    expect(isNobodys(["missing", "holds"])).toBe(false);
    expect(isNobodys(["missing", "asked", "declined"])).toBe(true);
  });
});

describe("a day of somebody", () => {
  const row = { startsOn: day("2026-11-02"), endsOn: null, weekdays: [5] };
  const afternoon = { ...row, fromMinute: 720, toMinute: 1080 };
  it.each([
    ["is free", [afternoon], "2026-11-26", null],
    ["has hours", [afternoon], "2026-11-27", { isWhole: false, hours: [{ from: 720, to: 1080 }] }],
    [
      "is whole with a single day on top",
      [
        afternoon,
        { ...afternoon, endsOn: day("2026-11-30"), weekdays: [], fromMinute: null, toMinute: null },
      ],
      "2026-11-27",
      { isWhole: true, hours: [] },
    ],
  ])("%s", (_, rows, on, expected) => {
    expect(offOn(rows, day(on))).toEqual(expected);
  });
});

describe("a cover", () => {
  it("is answered once", () => {
    for (const from of COVER_STATES) {
      for (const to of COVER_STATES) {
        expect(maySettle(from, to)).toBe(from === "asked" && to !== "asked");
      }
    }
  });

  it("is proposed to whoever is free and qualified, who covered least first", () => {
    const minute = fc.integer({ min: 480, max: 720 });
    const trainer = fc.record({
      id: fc.uuid(),
      name: fc.string(),
      teaches: fc.subarray(["M01", "M02", "M03"]),
      busy: fc.array(
        minute.map((from) => at("2026-11-23", from, from + 60)),
        { maxLength: 2 },
      ),
      away: fc.array(
        minute.map((from) => at("2026-11-23", from, from + 30)),
        { maxLength: 2 },
      ),
      covers: fc.nat(5),
    });
    const wanted = { ...lesson, moduleCodes: ["M02"], trainerIds: [] };
    fc.assert(
      fc.property(fc.array(trainer, { maxLength: 8 }), (trainers) => {
        const proposed = coverCandidates(wanted, trainers);
        for (const one of proposed) {
          expect(one.teaches).toContain("M02");
          expect([...one.busy, ...one.away].some((span) => overlap(span, lesson))).toBe(false);
        }
        expect(proposed.length).toBe(trainers.filter((one) => couldCover(one, wanted)).length);
        const covers = proposed.map((one) => one.covers);
        expect(covers).toEqual([...covers].sort((a, b) => a - b));
      }),
    );
  });
});

describe("a lesson joins another", () => {
  const one = (given: Partial<MergeTarget> = {}): MergeTarget => ({
    ...{ id: "one", ...at("2026-11-23", 540, 630), moduleCodes: ["M02"] },
    ...{ trainerIds: ["ill"], clusterIds: ["a"], people: 4, seats: 12 },
    ...given,
  });
  const other = (given: Partial<MergeTarget> = {}) =>
    one({
      ...{ id: "other", ...at("2026-11-24", 540, 630), trainerIds: ["well"], clusterIds: ["b"] },
      ...given,
    });
  it.each([
    ["of the same modules", other(), true],
    ["with more modules", other({ moduleCodes: ["M02", "M03"] }), true],
    ["of other modules", other({ moduleCodes: ["M03"] }), false],
    ["of its own cluster", other({ clusterIds: ["b", "a"] }), false],
    ["of the same trainer", other({ trainerIds: ["well", "ill"] }), false],
    ["in a room that is just big enough", other({ seats: 8 }), true],
    ["in a smaller room", other({ seats: 7 }), false],
    ["far away in time", other(at("2026-12-08", 540, 630)), false],
    ["while the cluster has another", other(at("2026-11-25", 600, 660)), false],
  ])("%s", (_, target, expected) => {
    const busy = [one(), { id: "third", ...at("2026-11-25", 630, 700) }];
    expect(canMerge(one(), target, busy)).toBe(expected);
  });
});
