import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf, isBalanced } from "~/domain/clusters/balance";
import type { ClusterCandidate } from "~/domain/clusters/candidate";
import { deal } from "~/domain/clusters/deal";
import type { Mixing, SplitAims } from "~/domain/clusters/objective";
import { costOfSplit, proposeClusters } from "~/domain/clusters/propose-clusters";
import { proposeClusterSizes } from "~/domain/clusters/sizing";

const candidate = (
  id: string,
  postcode: string | null,
  partTimePercent = 100,
): ClusterCandidate => ({ id, postcode, partTimePercent });

const cohorts = fc
  .array(
    fc.record({
      postcode: fc.option(fc.constantFrom("20144", "21073", "22391", "22453")),
      partTimePercent: fc.constantFrom(100, 100, 100, 75, 50),
      cohortId: fc.constantFrom("rsa", "vfa"),
    }),
    { minLength: 3, maxLength: 40 },
  )
  .map((facts) => facts.map((fact, index) => ({ id: `t${index}`, ...fact })));

const mixing = fc.constantFrom<Mixing[]>("spread", "together", "any");
const aims: fc.Arbitrary<SplitAims> = fc.record({
  partTime: mixing,
  postcode: mixing,
  programme: mixing,
});

const membersOf = (trainees: readonly ClusterCandidate[], groups: readonly string[][]) =>
  groups.map((ids) => trainees.filter(({ id }) => ids.includes(id)));

function proposedFor(trainees: readonly ClusterCandidate[], wanted = {}): string[][] {
  const proposed = proposeClusters(trainees, wanted);
  return proposed.ok ? proposed.value : [];
}

describe("a proposal", () => {
  const eight = [
    candidate("a", "21073"),
    candidate("b", "21073"),
    candidate("c", "22391"),
    candidate("d", "22391", 75),
    candidate("e", "20144"),
    candidate("f", "20144", 75),
    candidate("g", null),
    candidate("h", "22453"),
  ];

  it("takes the sizes it is given", () => {
    expect(proposedFor(eight, { sizes: [5, 3] }).map(({ length }) => length)).toEqual([5, 3]);
    expect(proposeClusters(eight, { sizes: [4, 3] })).toMatchObject({
      ok: false,
      error: { code: "sizes-do-not-fit", values: { places: 7, trainees: 8 } },
    });
    expect(proposeClusters(eight.slice(0, 2))).toMatchObject({
      error: { code: "too-few-trainees" },
    });
  });

  it("parts or gathers part-time trainees and neighbours as asked", () => {
    const spread = balanceOf(membersOf(eight, proposedFor(eight)));
    expect(spread.clusters.map(({ partTimers, regions }) => [partTimers, regions])).toEqual([
      [1, 3],
      [1, 4],
    ]);
    const together: SplitAims = { partTime: "together", postcode: "together", programme: "any" };
    const gathered = balanceOf(membersOf(eight, proposedFor(eight, { aims: together })));
    expect(gathered.partTimeSpread).toBe(2);
    const regions = (balance: typeof spread) =>
      balance.clusters.reduce((sum, cluster) => sum + cluster.regions, 0);
    expect(regions(gathered)).toBeLessThan(regions(spread));
  });

  it("keeps the split there is when nothing is better", () => {
    const current = proposedFor(eight).map((group) => [...group].reverse());
    const again = proposedFor(eight, { sizes: [4, 4], current });
    expect(again.map((group) => [...group].sort())).toEqual(
      current.map((group) => [...group].sort()),
    );
  });

  it("is the same for the same people, holds each once, and sizes are three to six", () => {
    fc.assert(
      fc.property(cohorts, aims, (trainees, wanted) => {
        const groups = proposedFor(trainees, { aims: wanted });
        expect(proposedFor([...trainees].reverse(), { aims: wanted })).toEqual(groups);
        expect(groups.flat().sort()).toEqual(trainees.map(({ id }) => id).sort());
        for (const group of groups) {
          expect(group.length).toBeGreaterThanOrEqual(3);
          expect(group.length).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is never worse than dealing in turn, whatever the aims, and balanced when spread", () => {
    fc.assert(
      fc.property(cohorts, aims, (trainees, wanted) => {
        const sizes = proposeClusterSizes(trainees.length);
        const dealt = deal(trainees, sizes.ok ? sizes.value : []);
        const cost = (groups: string[][]) => costOfSplit(trainees, groups, { aims: wanted });
        expect(cost(proposedFor(trainees, { aims: wanted }))).toBeLessThanOrEqual(cost(dealt));
        expect(isBalanced(balanceOf(membersOf(trainees, proposedFor(trainees))))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("cannot be improved by an exchange of two", () => {
    fc.assert(
      fc.property(cohorts, aims, (trainees, wanted) => {
        const groups = proposedFor(trainees, { aims: wanted });
        const cost = (one: string[][]) => costOfSplit(trainees, one, { aims: wanted });
        const [first = [], second = [], ...others] = groups;
        for (const a of first) {
          for (const b of second) {
            const exchanged = [
              first.map((id) => (id === a ? b : id)),
              second.map((id) => (id === b ? a : id)),
            ];
            expect(cost([...exchanged, ...others])).toBeGreaterThanOrEqual(cost(groups));
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
