import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { contains, daysIn } from "~/domain/calendar/range";
import { judgeClosing, laterThan, mergedFrom } from "~/domain/clusters/closing";
import { keepClusters } from "~/domain/clusters/keep-clusters";
import { leadGaps } from "~/domain/clusters/lead-gaps";
import type { Membership } from "~/domain/clusters/membership";
import { rearrangeAll } from "~/domain/clusters/rearrange-all";
import { takeBack } from "~/domain/clusters/take-back";

const TODAY = day("2026-11-23");
const row = (
  traineeId: string,
  clusterId: string,
  startsOn = "2026-10-01",
  endsOn: string | null = null,
): Membership => ({
  traineeId,
  clusterId,
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
});

describe("many moves on one day", () => {
  const six = (cluster: string) =>
    Array.from({ length: 6 }, (_, i) => row(`${cluster}${i}`, cluster));
  const full = [...six("x"), ...six("y")];
  const move = (traineeId: string, clusterId: string) => ({ traineeId, clusterId, on: TODAY });

  it("lets two change places between full clusters", () => {
    const moved = rearrangeAll(full, [move("x0", "y"), move("y0", "x")], TODAY);
    expect(moved).toMatchObject({
      ok: true,
      value: [
        { close: { endsOn: "2026-11-22" }, open: { clusterId: "y", startsOn: "2026-11-23" } },
        { open: { clusterId: "x" } },
      ],
    });
  });

  it("refuses a seventh, and says where", () => {
    expect(rearrangeAll(full, [move("x0", "y")], TODAY)).toMatchObject({
      error: { code: "cluster-full", values: { id: "y", most: 6 } },
    });
  });

  it("refuses whoever is planned elsewhere later, and says who", () => {
    const rows = [row("a", "x", "2026-10-01", "2026-12-31"), row("a", "z", "2027-01-01")];
    expect(rearrangeAll(rows, [move("a", "y")], TODAY)).toMatchObject({
      error: { code: "later-membership", values: { id: "a" } },
    });
  });
});

describe("taking back what has not begun", () => {
  const before = row("a", "x", "2026-10-01", "2026-11-30");
  const planned = row("a", "y", "2026-12-01");

  it("lets the row before go on, as long as its cluster is open", () => {
    expect(takeBack([before, planned], planned, TODAY)).toEqual({
      ok: true,
      value: { remove: planned, reopen: { row: before, endsOn: null } },
    });
    const closed = takeBack([before, planned], planned, TODAY, () => day("2027-03-31"));
    expect(closed).toMatchObject({ value: { reopen: { endsOn: "2027-03-31" } } });
  });

  it("leaves a gap where there was one", () => {
    const earlier = row("a", "x", "2026-10-01", "2026-11-15");
    expect(takeBack([earlier, planned], planned, TODAY)).toMatchObject({ value: { reopen: null } });
  });

  it.each([
    ["already-begun", [before], before],
    ["not-the-last", [before, planned, row("a", "z", "2027-01-01")], planned],
  ] as const)("is refused: %s", (code, rows, asked) => {
    expect(takeBack(rows, asked, TODAY)).toMatchObject({ error: { code } });
  });
});

describe("days without a lead", () => {
  const span = { startsOn: day("2026-11-01"), endsOn: day("2026-12-31") };
  const lead = (startsOn: string, endsOn: string | null, role: "lead" | "deputy" = "lead") => ({
    role,
    startsOn: day(startsOn),
    endsOn: endsOn === null ? null : day(endsOn),
  });

  it.each([
    ["all without anybody", [], [["2026-11-01", "2026-12-31"]]],
    ["none with one until further notice", [lead("2026-10-01", null)], []],
    ["after the last", [lead("2026-10-01", "2026-11-30")], [["2026-12-01", "2026-12-31"]]],
    [
      "between two",
      [lead("2026-12-10", null), lead("2026-10-01", "2026-11-30")],
      [["2026-12-01", "2026-12-09"]],
    ],
    ["a deputy fills none", [lead("2026-10-01", null, "deputy")], [["2026-11-01", "2026-12-31"]]],
  ] as const)("%s", (_, rows, gaps) => {
    expect(leadGaps(rows, span).map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual(gaps);
  });

  it("are exactly those on which no row of a lead lies", () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -20, max: 70 }), fc.nat(20)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const leads = list.map(([from, length]) => ({
          role: "lead" as const,
          startsOn: addDays(span.startsOn, from),
          endsOn: addDays(span.startsOn, from + length),
        }));
        const gaps = leadGaps(leads, span);
        for (const on of daysIn(span)) {
          const isLed = leads.some((one) => contains(one, on));
          expect(gaps.some((gap) => contains(gap, on))).toBe(!isLed);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("closing a cluster", () => {
  const cohort = { startsOn: day("2026-10-01"), endsOn: day("2028-09-30") };
  const nothing = { members: 0, lessons: 0, trainers: 0, assessments: 0 };

  it.each([
    ["closing-outside-cohort", day("2028-10-01"), nothing, false],
    ["later-things", TODAY, { ...nothing, members: 2 }, false],
    ["later-things", TODAY, { ...nothing, members: 2, lessons: 1 }, true],
  ] as const)("is refused: %s", (code, lastOn, later, movesOn) => {
    expect(judgeClosing(lastOn, { cohort, later, movesOn })).toMatchObject({ error: { code } });
  });

  it("is fine when nothing is later, or only members who move on", () => {
    const ok = (members: number, movesOn: boolean) =>
      judgeClosing(TODAY, { cohort, later: { ...nothing, members }, movesOn }).ok;
    expect([ok(0, false), ok(3, true)]).toEqual([true, true]);
    expect(mergedFrom(TODAY)).toBe("2026-11-24");
    const rows = [row("a", "x", "2026-10-01", "2026-11-23"), row("b", "x")];
    expect(laterThan(rows, TODAY).map(({ traineeId }) => traineeId)).toEqual(["b"]);
  });
});

describe("a new split over the clusters there are", () => {
  it("gives each group the cluster that most come from", () => {
    const clusters = [
      { id: "x", traineeIds: ["a", "b", "c"] },
      { id: "y", traineeIds: ["d", "e", "f"] },
    ];
    const groups = [
      ["d", "e", "a"],
      ["b", "c", "g"],
      ["h", "i", "f"],
    ];
    expect(keepClusters(groups, clusters)).toEqual(["y", "x", null]);
    expect(keepClusters(groups.slice(0, 1), clusters)).toEqual(["y"]);
  });
});
