import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import {
  monthlyCasesOf,
  type PracticeService,
  practiceOf,
  type Volume,
} from "~/domain/sites/practice";

const service = (id: string, digitalShare: number | null = 0): PracticeService => ({
  id,
  title: id,
  digitalShare,
  moduleCodes: [`M-${id}`],
});
const volume = (given: Partial<Volume>): Volume => ({
  siteId: "S",
  serviceId: null,
  month: day("2023-01-01"),
  cases: 1_300,
  estimated: false,
  ...given,
});
const site = { id: "S", workstations: 10, sizeRatio: 1, openMinutes: 60 * 60 };

describe("monthlyCasesOf", () => {
  it.each<[string, Volume[], number, string]>([
    ["the service's own figure", [volume({ serviceId: "a", cases: 52 })], 52, "service"],
    [
      "the newest of several",
      [
        volume({ serviceId: "a", cases: 52 }),
        volume({ serviceId: "a", cases: 60, month: day("2023-02-01") }),
      ],
      60,
      "service",
    ],
    ["a share of the total", [volume({})], 650, "site-total"],
    [
      "a share of what the total leaves",
      [volume({}), volume({ serviceId: "b", cases: 300 })],
      1_000,
      "site-total",
    ],
    [
      "the service's average",
      [volume({ siteId: null, serviceId: "a", cases: 40 }), volume({ siteId: null })],
      40,
      "service-average",
    ],
    ["a share of the average", [volume({ siteId: null })], 650, "average"],
  ])("%s", (_name, volumes, cases, basis) => {
    const [first] = monthlyCasesOf(site, [service("a"), service("b")], volumes);
    expect(first).toMatchObject({ cases, basis });
    expect(first?.estimated).toBe(basis !== "service");
  });

  it("takes an average by the size of the site, and its own figures as they are", () => {
    const half = { ...site, sizeRatio: 0.5 };
    const [average] = monthlyCasesOf(half, [service("a")], [volume({ siteId: null })]);
    const [own] = monthlyCasesOf(half, [service("a")], [volume({})]);
    expect([average?.cases, own?.cases]).toEqual([650, 1_300]);
  });

  it("says nothing without figures", () => {
    expect(monthlyCasesOf(site, [service("a")], [volume({ siteId: "T" })])).toEqual([]);
  });
});

describe("practiceOf", () => {
  const own = [volume({ serviceId: "a", cases: 2_600 })];

  it("divides a month by weeks, workstations and hours at the counter", () => {
    expect(practiceOf(site, [service("a")], own, 30)).toEqual([
      { moduleCode: "M-a", casesPerWeek: 30, estimated: false, services: ["a"] },
    ]);
  });

  it("takes off what is done online", () => {
    expect(practiceOf(site, [service("a", 84)], own, 30)[0]?.casesPerWeek).toBe(4.8);
  });

  it("is an estimate while the digital share is unknown", () => {
    expect(practiceOf(site, [service("a", null)], own, 30)[0]?.estimated).toBe(true);
  });

  it("counts no more hours than the site is open", () => {
    const short = { ...site, openMinutes: 10 * 60 };
    expect(practiceOf(short, [service("a")], own, 30)[0]?.casesPerWeek).toBe(60);
  });

  it.each([{ workstations: 0 }, { openMinutes: 0 }])("is silent with %j", (given) => {
    expect(practiceOf({ ...site, ...given }, [service("a")], own, 30)).toEqual([]);
  });

  it("never promises all trainees together more than the counter sees", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (stations, hours) => {
          const [one] = practiceOf({ ...site, workstations: stations }, [service("a")], own, hours);
          expect((one?.casesPerWeek ?? 0) * stations).toBeLessThanOrEqual(
            600 + stations * 0.05 + 1e-9,
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
