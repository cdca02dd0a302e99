import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { contains, daysIn } from "~/domain/calendar/range";
import {
  decideEffectiveDay,
  effectiveDaysOf,
  factsFrom,
  type GuidedPlacement,
  partBefore,
  partFrom,
  takingEffect,
} from "~/domain/placement/effective-day";
import { changesOn, differencesOf } from "~/domain/placement/plan-difference";
import { findingsOfPublication } from "~/domain/placement/publication";
import { ruleBookOf } from "~/domain/placement/rules";
import { aSite, facts, from, placed, stationA, stationB, today } from "./facts";

const span = from("2026-11-23", "2027-02-26");
const days = daysIn(span);
const truthOf = (stays: readonly GuidedPlacement[]) =>
  days.map((on) =>
    stays
      .filter((stay) => contains(stay, on))
      .map(({ traineeId, siteId, phaseId, practicalTrainerId = null }) =>
        [traineeId, phaseId, siteId, practicalTrainerId].join(),
      )
      .sort(),
  );

/** Any way through two stations: somewhere, elsewhere or nowhere, changing on any day. */
const way = (traineeId: string) =>
  fc
    .array(
      fc.record({
        length: fc.integer({ min: 1, max: 40 }),
        siteId: fc.constantFrom("City", "Altona", null),
        practicalTrainerId: fc.constantFrom("p1", null),
      }),
      { maxLength: 6 },
    )
    .map((stretches) => {
      let next = span.startsOn;
      return stretches.flatMap(({ length, siteId, practicalTrainerId }): GuidedPlacement[] => {
        const stay = { startsOn: next, endsOn: addDays(next, length - 1) };
        next = addDays(next, length);
        if (siteId === null) return [];
        const parts = [
          { phaseId: "A", ...partOf(stay, stationA) },
          { phaseId: "B", ...partOf(stay, stationB) },
        ];
        return parts
          .filter(({ startsOn, endsOn }) => startsOn <= endsOn)
          .map((part) => ({ ...part, traineeId, siteId, practicalTrainerId }));
      });
    });
const partOf = (stay: { startsOn: string; endsOn: string }, phase: typeof stationA) => ({
  startsOn: day(stay.startsOn > phase.startsOn ? stay.startsOn : phase.startsOn),
  endsOn: day(stay.endsOn < phase.endsOn ? stay.endsOn : phase.endsOn),
});
const plan = fc.tuple(way("t1"), way("t2")).map((ways) => ways.flat());

describe("a version that takes effect", () => {
  it("is the old plan before its first day and the new one from it on, day by day", () => {
    fc.assert(
      fc.property(plan, plan, fc.integer({ min: 0, max: 110 }), (before, after, offset) => {
        const first = addDays(span.startsOn, offset);
        const truth = truthOf(takingEffect(before, after, first));
        const [old, fresh] = [truthOf(before), truthOf(after)];
        expect(truth).toEqual(days.map((on, index) => (on < first ? old : fresh)[index]));
        for (const there of truth) {
          const people = there.map((stay) => stay.split(",")[0]);
          expect(new Set(people).size).toBe(people.length);
        }
      }),
    );
  });

  it("changes nothing for a plan that says the same, and tears no stay apart", () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 0, max: 110 }), (same, offset) => {
        const first = addDays(span.startsOn, offset);
        const now = takingEffect(same, same, first);
        expect(now.length).toBeLessThanOrEqual(same.length);
        expect(differencesOf(partFrom(same, first), partFrom(now, first))).toEqual([]);
        expect(differencesOf(partBefore(same, first), partBefore(now, first))).toEqual([]);
      }),
    );
  });

  it("ends a begun stay the day before and begins the new one, or another's guidance, on it", () => {
    const first = day("2026-12-07");
    const stays = (siteId: string, practicalTrainerId: string | null) => [
      { ...placed("t1", siteId), practicalTrainerId },
    ];
    const days = (next: GuidedPlacement[]) =>
      takingEffect(stays("City", "p1"), next, first).map(({ siteId, startsOn, endsOn }) =>
        [siteId, startsOn, endsOn].join(" "),
      );
    expect(days(stays("Altona", null))).toEqual([
      "City 2026-11-23 2026-12-06",
      "Altona 2026-12-07 2027-01-08",
    ]);
    expect(days(stays("City", "p1"))).toEqual(["City 2026-11-23 2027-01-08"]);
    expect(days(stays("City", "p2"))).toHaveLength(2);
    expect(days([])).toEqual(["City 2026-11-23 2026-12-06"]);
  });
});

describe("the first day", () => {
  const inForce = [placed("t1", "City")];
  const on = (now: string, given: Parameters<typeof facts>[0]) =>
    effectiveDaysOf(facts({ today: day(now), ...given }));

  it("is that of a first plan, else the next Monday or the plan's own beginning", () => {
    expect(on("2026-12-09", { placements: inForce }).usual).toBe("2026-11-23");
    const both = { placements: inForce, published: inForce };
    expect(on("2026-10-05", both).usual).toBe("2026-11-23");
    expect(on("2026-12-09", both)).toMatchObject({ earliest: "2026-12-14", usual: "2026-12-14" });
    expect(on("2026-12-07", both)).toMatchObject({ earliest: "2026-12-07", usual: "2026-12-14" });
  });

  it.each([
    ["2026-12-14", "ok"],
    ["2026-12-15", "effective-not-monday"],
    ["2026-12-07", "effective-too-early"],
    ["2027-01-04", "ok"],
    ["2027-01-11", "effective-too-late"],
  ])("%s is %s", (chosen, expected) => {
    const possible = on("2026-12-09", { placements: inForce, published: inForce });
    const decided = decideEffectiveDay(possible, day(chosen));
    expect(decided.ok ? "ok" : decided.error.code).toBe(expected);
  });
});

describe("what speaks against a publication", () => {
  const closing = { startsOn: day("2020-01-01"), endsOn: day("2026-12-10") };
  const judged = (first: string) => {
    const next = [placed("t1", "Altona"), placed("t2", "Altona")];
    const published = [placed("t1", "City"), placed("t2", "City")];
    const effective = day(first);
    const placements = takingEffect(published, next, effective);
    const sites = [aSite("City", { validity: closing }), aSite("Altona")];
    const known = facts({ today: day("2026-12-15"), sites, published, placements });
    const { earliest: open } = effectiveDaysOf({ ...known, placements: next });
    const all = findingsOfPublication(known, ruleBookOf([]), { open, effective });
    return all.map(({ rule }) => rule).filter((rule) => rule === "site-open");
  };

  it("are days that can still be changed, not those that cannot", () => {
    expect(judged("2026-12-21")).toEqual([]);
    expect(judged("2026-12-28")).toEqual(["site-open"]);
  });
});

describe("changes", () => {
  it("begin on the first day that differs", () => {
    const before = [placed("t1", "City")];
    const split = [
      placed("t1", "City", stationA, from("2026-11-23", "2026-12-06")),
      placed("t1", "Altona", stationA, from("2026-12-07", "2027-01-08")),
    ];
    const torn = [
      placed("t1", "City", stationA, from("2026-11-23", "2026-12-06")),
      placed("t1", "City", stationA, from("2026-12-07", "2027-01-08")),
    ];
    expect(changesOn({ before, after: split })).toBe("2026-12-07");
    expect(changesOn({ before, after: [] })).toBe("2026-11-23");
    expect(differencesOf(before, torn)).toEqual([]);
    const later = factsFrom(facts({ published: before, placements: split }), day("2026-12-07"));
    expect(differencesOf(later.published, later.placements)).toMatchObject([
      { before: [{ siteId: "City" }], after: [{ siteId: "Altona", startsOn: "2026-12-07" }] },
    ]);
    expect(today < "2026-12-07").toBe(true);
  });
});
