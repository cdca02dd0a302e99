import { describe, expect, it } from "vitest";
import { nextStepOf } from "~/domain/cohorts/next-step";

const done = { trainees: 22, withoutCluster: 0, clustersWithoutLead: 0, unplaced: 0 };

describe("what a cohort waits for", () => {
  it.each([
    [{ ...done, trainees: 0, unplaced: null }, { step: "import-trainees" }],
    [
      { trainees: 22, withoutCluster: 22, clustersWithoutLead: 2, unplaced: 22 },
      { step: "form-clusters", count: 22 },
    ],
    [
      { ...done, clustersWithoutLead: 2, unplaced: 22 },
      { step: "assign-trainers", count: 2 },
    ],
    [
      { ...done, unplaced: 3 },
      { step: "place-trainees", count: 3 },
    ],
    [done, null],
    [{ ...done, unplaced: null }, null],
  ])("%j", (progress, step) => {
    expect(nextStepOf(progress)).toEqual(step);
  });
});
