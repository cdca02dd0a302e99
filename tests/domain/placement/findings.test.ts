import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "~/domain/placement/finding";
import { findingKey } from "~/domain/placement/finding";
import { findingsOf } from "~/domain/placement/findings";
import type { PlanFacts, PlannedPlacement } from "~/domain/placement/plan-facts";
import { RULE_CODES } from "~/domain/placement/rule-defaults";
import { ruleBookOf } from "~/domain/placement/rules";
import { aSite, aTrainee, facts, placed, stationA, stationB } from "./facts";

const book = ruleBookOf([]);
const keysOf = (findings: readonly Finding[]) => findings.map(findingKey);

const placements = fc.uniqueArray(
  fc
    .record({
      traineeId: fc.constantFrom("t1", "t2", "t3", "t4"),
      siteId: fc.constantFrom("Altona", "City", "Niendorf"),
      phase: fc.constantFrom(stationA, stationB),
    })
    .map(({ traineeId, siteId, phase }) => placed(traineeId, siteId, phase)),
  { maxLength: 8, selector: (one) => `${one.traineeId}${one.siteId}${one.phaseId}` },
);

function shuffled<T>(items: readonly T[], seed: number): T[] {
  return [...items].sort((a, b) => hash(a, seed) - hash(b, seed));
}

function hash(item: unknown, seed: number): number {
  return [...JSON.stringify(item)].reduce(
    (sum, char) => (sum * 31 + char.charCodeAt(0) * seed) % 9973,
    seed,
  );
}

function inAnotherOrder(plan: PlanFacts, seed: number): PlanFacts {
  return {
    ...plan,
    sites: shuffled(plan.sites, seed),
    trainees: shuffled(plan.trainees, seed),
    placements: shuffled(plan.placements, seed),
    published: shuffled(plan.published, seed),
    phases: shuffled(plan.phases, seed),
  };
}

const withPlaces = (plan: PlanFacts, places: number): PlanFacts => ({
  ...plan,
  sites: plan.sites.map((site) => ({ ...site, usualPlaces: places, capacities: [] })),
});

describe("findingsOf", () => {
  it("does not depend on the order of the facts", () => {
    fc.assert(
      fc.property(placements, placements, fc.integer({ min: 1, max: 999 }), (now, before, seed) => {
        const plan = facts({ placements: now, published: before });
        expect(findingsOf(inAnotherOrder(plan, seed), book)).toEqual(findingsOf(plan, book));
      }),
    );
  });

  it("says nothing twice", () => {
    fc.assert(
      fc.property(placements, (now) => {
        const keys = keysOf(findingsOf(facts({ placements: now }), book));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("never finds a site overfull only after it got a place more", () => {
    fc.assert(
      fc.property(placements, fc.integer({ min: 0, max: 3 }), (now, places) => {
        const plan = facts({ placements: now });
        const over = (of: number) =>
          findingsOf(withPlaces(plan, of), book).filter(({ rule }) => rule === "capacity");
        expect(over(places + 1).length).toBeLessThanOrEqual(over(places).length);
      }),
    );
  });

  it("finds the overload exactly where a phase has more people than places", () => {
    fc.assert(
      fc.property(placements, fc.integer({ min: 0, max: 3 }), (now, places) => {
        const plan = withPlaces(facts({ placements: now }), places);
        const found = findingsOf(plan, book).filter(({ rule }) => rule === "capacity");
        expect(found).toHaveLength(overfullCells(now, places));
      }),
    );
  });

  it("is silent about a rule that is off, but not about what is impossible", () => {
    const off = RULE_CODES.map((code) => ({
      code,
      mode: "off" as const,
      weight: 0,
      parameter: null,
      owner: "Ausbildungsleitung",
      reason: "Versuch",
    }));
    const plan = facts({ placements: [placed("t1", "City"), placed("t1", "Altona")] });
    expect(findingsOf(plan, ruleBookOf(off)).map(({ rule }) => rule)).toEqual(["once-at-a-time"]);
  });

  it("puts what is forbidden first", () => {
    const plan = facts({
      trainees: [aTrainee("t1", { barredSiteIds: ["City"] })],
      sites: [aSite("City", { capacities: [] })],
      placements: [placed("t1", "City")],
    });
    const severities = findingsOf(plan, book).map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(severities[0]).toBe("forbidden");
  });
});

function overfullCells(now: readonly PlannedPlacement[], places: number): number {
  const cells = new Map<string, number>();
  for (const { siteId, phaseId } of now) {
    cells.set(siteId + phaseId, (cells.get(siteId + phaseId) ?? 0) + 1);
  }
  return [...cells.values()].filter((people) => people > places).length;
}
