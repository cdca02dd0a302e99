import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf, isBalanced } from "~/domain/clusters/balance";
import { type ClusterCandidate, proposeClusters } from "~/domain/clusters/propose-clusters";

const candidate = (
  id: string,
  postcode: string | null,
  partTimePercent = 100,
): ClusterCandidate => ({
  id,
  postcode,
  partTimePercent,
});

const cohorts = fc
  .array(
    fc.record({
      postcode: fc.option(fc.constantFrom("20144", "21073", "22391", "22453")),
      partTimePercent: fc.constantFrom(100, 100, 100, 75, 50),
    }),
    { minLength: 3, maxLength: 60 },
  )
  .map((facts) => facts.map((fact, index) => ({ id: `t${index}`, ...fact })));

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

  it("deals part-time trainees and postcodes in turn", () => {
    expect(proposeClusters(eight)).toEqual({
      ok: true,
      value: [
        { name: "Cluster 1", traineeIds: ["f", "g", "a", "c"] },
        { name: "Cluster 2", traineeIds: ["d", "e", "b", "h"] },
      ],
    });
  });

  it("takes the sizes it is given", () => {
    const proposed = proposeClusters(eight, [5, 3]);
    expect(proposed.ok && proposed.value.map(({ traineeIds }) => traineeIds.length)).toEqual([
      5, 3,
    ]);
    expect(proposeClusters(eight, [4, 3])).toMatchObject({
      ok: false,
      error: { code: "sizes-do-not-fit", values: { places: 7, trainees: 8 } },
    });
    expect(proposeClusters(eight.slice(0, 2))).toMatchObject({
      error: { code: "too-few-trainees" },
    });
  });

  it("is the same for the same people, holds each once, and is balanced", () => {
    fc.assert(
      fc.property(cohorts, (trainees) => {
        const proposed = proposeClusters(trainees);
        expect(proposeClusters([...trainees].reverse())).toEqual(proposed);
        const clusters = proposed.ok ? proposed.value : [];
        const everybody = clusters.flatMap(({ traineeIds }) => traineeIds);
        expect([...everybody].sort()).toEqual(trainees.map(({ id }) => id).sort());
        const members = clusters.map(({ traineeIds }) =>
          trainees.filter(({ id }) => traineeIds.includes(id)),
        );
        expect(isBalanced(balanceOf(members))).toBe(true);
      }),
    );
  });
});

describe("the balance", () => {
  it("measures sizes, part-time trainees and postcode regions", () => {
    const balance = balanceOf([
      [candidate("a", "21073"), candidate("b", "21075", 75), candidate("c", "22391", 50)],
      [candidate("d", null), candidate("e", "20144")],
    ]);
    expect(balance).toEqual({
      clusters: [
        { size: 3, judgement: "small", partTimers: 2, regions: 2 },
        { size: 2, judgement: "too-small", partTimers: 0, regions: 1 },
      ],
      sizeSpread: 1,
      partTimeSpread: 2,
    });
    expect(isBalanced(balance)).toBe(false);
    expect(balanceOf([])).toEqual({ clusters: [], sizeSpread: 0, partTimeSpread: 0 });
  });
});
