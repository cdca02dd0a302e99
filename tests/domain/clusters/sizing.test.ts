import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterSizesFor, judgeSize, proposeClusterSizes } from "~/domain/clusters/sizing";

describe("proposed sizes", () => {
  it.each([
    [3, "3"],
    [4, "4"],
    [6, "6"],
    [7, "4 3"],
    [8, "4 4"],
    [11, "6 5"],
    [12, "4 4 4"],
    [16, "4 4 4 4"],
    [18, "5 5 4 4"],
    [20, "5 5 5 5"],
    [24, "5 5 5 5 4"],
  ])("for %i trainees are %s", (trainees, sizes) => {
    const proposed = proposeClusterSizes(trainees);
    expect(proposed.ok && proposed.value.join(" ")).toBe(sizes);
  });

  it.each([0, 1, 2])("are impossible for %i", (trainees) => {
    expect(proposeClusterSizes(trainees)).toMatchObject({
      ok: false,
      error: { code: "too-few-trainees" },
    });
  });

  it("hold everybody in balanced clusters of four or five from twelve trainees on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 400 }), (trainees) => {
        const proposed = proposeClusterSizes(trainees);
        const sizes = proposed.ok ? proposed.value : [];
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(trainees);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        for (const size of sizes) {
          expect(["too-small", "too-large"]).not.toContain(judgeSize(size));
          if (trainees >= 12) expect(judgeSize(size)).toBe("fits");
        }
      }),
    );
  });
});

describe("sizes for a chosen number", () => {
  it.each([
    [18, 3, "6 6 6"],
    [18, 6, "3 3 3 3 3 3"],
    [19, 4, "5 5 5 4"],
  ])("of %i trainees in %i clusters are %s", (trainees, clusters, sizes) => {
    const chosen = clusterSizesFor(trainees, clusters);
    expect(chosen.ok && chosen.value.join(" ")).toBe(sizes);
  });

  it.each([
    [18, 2, "too-few-clusters"],
    [18, 0, "too-few-clusters"],
    [18, 7, "too-many-clusters"],
    [2, 1, "too-few-trainees"],
  ])("of %i trainees in %i clusters are refused as %s", (trainees, clusters, code) => {
    expect(clusterSizesFor(trainees, clusters)).toMatchObject({ ok: false, error: { code } });
  });
});

it.each([
  [2, "too-small"],
  [3, "small"],
  [4, "fits"],
  [5, "fits"],
  [6, "large"],
  [7, "too-large"],
])("%i trainees are judged %s", (size, judgement) => {
  expect(judgeSize(size)).toBe(judgement);
});
