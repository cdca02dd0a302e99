import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { mergeConflicts, remainingAccount } from "~/domain/people/merge";
import type { MergeSide, TraineeSide, TrainerSide } from "~/domain/people/merge-side";

const nothing: MergeSide = { account: null, trainee: null, trainer: null };
const range = (startsOn: string, endsOn: string | null) => ({
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
});
const account = (role: string, hasPassword = false, isDisabled = false) => ({
  role,
  hasPassword,
  isDisabled,
});

function trainee(given: Partial<TraineeSide> = {}): MergeSide {
  const empty = {
    memberships: [],
    placements: [],
    attendances: [],
    recordWeeks: [],
    examIds: [],
    wishes: [],
  };
  return { ...nothing, trainee: { cohortId: "one", cohort: "RSA-2025", ...empty, ...given } };
}

function trainer(given: Partial<TrainerSide> = {}): MergeSide {
  return { ...nothing, trainer: { leaderships: [], lessons: [], ...given } };
}

const today = day("2026-11-23");
const codes = (keep: MergeSide, gone: MergeSide, cohort: "keep" | "gone" = "keep") =>
  mergeConflicts(keep, gone, { cohort, today }).map(({ code }) => code);
const member = (startsOn: string, endsOn: string | null, cluster = "Elbe") => ({
  ...range(startsOn, endsOn),
  cluster,
});
const placed = (startsOn: string, endsOn: string, planId = "p", inForce = true) => ({
  ...range(startsOn, endsOn),
  ...{ planId, phaseId: "a", inForce, site: "Altona" },
});

describe("what keeps two entries apart", () => {
  it("nothing, when one of them is empty", () => {
    expect(codes(trainee({ memberships: [member("2026-10-01", null)] }), trainee())).toEqual([]);
    expect(codes(nothing, trainer())).toEqual([]);
  });

  it("being trainee and trainer", () => {
    expect(codes(trainee(), trainer())).toEqual(["trainee-and-trainer"]);
  });

  it.each([
    ["2026-11-22", "gone", []],
    ["2026-11-23", "gone", ["left-cohort-runs"]],
    [null, "gone", ["left-cohort-runs"]],
    [null, "keep", []],
  ] as const)(
    "a cluster until %s of a cohort, the one of %s being chosen",
    (until, cohort, expected) => {
      const keep = trainee({ memberships: [member("2026-10-01", until)] });
      expect(codes(keep, trainee({ cohortId: "two" }), cohort)).toEqual(expected);
    },
  );

  it.each([
    ["2026-12-01", null, ["memberships-overlap"]],
    ["2026-12-02", null, []],
  ])("two clusters on one day: from %s", (from, to, expected) => {
    const keep = trainee({ memberships: [member("2026-10-01", "2026-12-01")] });
    expect(codes(keep, trainee({ memberships: [member(from, to, "Alster")] }))).toEqual(expected);
  });

  it("two published placements on one day, or two in one cell of a plan", () => {
    const keep = trainee({ placements: [placed("2026-11-23", "2027-01-08")] });
    const other = (given: ReturnType<typeof placed>) => trainee({ placements: [given] });
    expect(codes(keep, other(placed("2027-01-08", "2027-02-01", "q")))).toEqual([
      "placements-overlap",
    ]);
    expect(codes(keep, other(placed("2027-01-09", "2027-02-01", "q")))).toEqual([]);
    expect(codes(keep, other(placed("2027-03-01", "2027-04-01", "p", false)))).toEqual([
      "placements-twice",
    ]);
  });

  it("marks, records and wishes that say different things", () => {
    const mark = (value: string) => trainee({ attendances: [{ lessonId: "l", mark: value }] });
    expect(codes(mark("present"), mark("present"))).toEqual([]);
    expect(codes(mark("present"), mark("absent"))).toEqual(["attendance-differs"]);
    const week = trainee({ recordWeeks: [day("2026-11-23")] });
    expect(codes(week, week)).toEqual(["records-twice"]);
    const result = trainee({ examIds: ["e"] });
    expect(codes(result, result)).toEqual(["results-twice"]);
    const wish = (siteId: string) => trainee({ wishes: [{ phaseId: null, rank: 1, siteId }] });
    expect(codes(wish("x"), wish("x"))).toEqual([]);
    expect(codes(wish("x"), wish("y"))).toEqual(["wishes-differ"]);
  });

  it("leading one cluster twice, or teaching two lessons at once", () => {
    const lead = { ...range("2026-10-01", null), clusterId: "c", cluster: "Elbe" };
    const leads = trainer({ leaderships: [lead] });
    expect(codes(leads, leads)).toEqual(["leaderships-overlap"]);
    const lesson = (id: string, from: string, to: string) =>
      trainer({ lessons: [{ id, startsAt: `2026-11-23T${from}`, endsAt: `2026-11-23T${to}` }] });
    const first = lesson("a", "09:00", "10:00");
    expect(codes(first, lesson("b", "09:59", "11:00"))).toEqual(["lessons-overlap"]);
    expect(codes(first, lesson("b", "10:00", "11:00"))).toEqual([]);
    expect(codes(first, lesson("a", "09:00", "10:00"))).toEqual([]);
  });
});

describe("the account", () => {
  it.each([
    [null, null, null],
    [account("trainee"), null, "keep"],
    [null, account("trainee"), "gone"],
    [account("trainee"), account("trainee", true), "gone"],
    [account("trainee", true, true), account("trainee", true), "gone"],
    [account("trainee"), account("trainee"), "keep"],
  ])("%# remains", (keep, gone, which) => {
    const sides = [
      { ...trainee(), account: keep },
      { ...trainee(), account: gone },
    ] as const;
    expect(remainingAccount(...sides)).toBe(which);
    expect(codes(...sides)).toEqual([]);
  });

  it("is a conflict when both are in use, or it belongs to another role", () => {
    const active = { ...trainee(), account: account("trainee", true) };
    expect(codes(active, active)).toEqual(["two-accounts"]);
    const planner = { ...nothing, account: account("planner", true) };
    expect(codes(trainee(), planner)).toEqual(["account-role"]);
    expect(codes(nothing, planner)).toEqual([]);
  });
});
