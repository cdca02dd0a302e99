import { describe, expect, it } from "vitest";
import { checkGrade, compareGrades, gradeBand, isPass } from "~/domain/curriculum/grade-scale";

describe("a grade", () => {
  it.each([
    ["points_0_15", -1, false],
    ["points_0_15", 0, true],
    ["points_0_15", 15, true],
    ["points_0_15", 16, false],
    ["points_0_15", 7.5, false],
    ["grades_1_6", 0, false],
    ["grades_1_6", 1, true],
    ["grades_1_6", 6, true],
    ["grades_1_6", 7, false],
    ["grades_1_6", Number.NaN, false],
  ] as const)("of %s: %d is one: %s", (scale, grade, valid) => {
    const checked = checkGrade(scale, grade);
    expect(checked.ok).toBe(valid);
    if (!checked.ok)
      expect(checked.error).toMatchObject({ code: "grade-out-of-scale", field: "grade" });
  });

  it.each([
    ["points_0_15", 4.99, false],
    ["points_0_15", 5, true],
    ["grades_1_6", 4, true],
    ["grades_1_6", 4.01, false],
  ] as const)("of %s: %d passes: %s", (scale, grade, passes) => {
    expect(isPass(scale, grade)).toBe(passes);
  });

  it("has the six words", () => {
    const points = [15, 14, 13, 11, 10, 8, 7, 5, 4, 2, 1, 0].map((grade) =>
      gradeBand("points_0_15", grade),
    );
    const grades = [1, 2, 3, 4, 5, 6].map((grade) => gradeBand("grades_1_6", grade));
    expect(points).toEqual(grades.flatMap((band) => [band, band]));
    expect(new Set(grades).size).toBe(6);
    expect(() => gradeBand("grades_1_6", 7)).toThrow(RangeError);
  });

  it("is better with more points or a lower grade", () => {
    expect(compareGrades("points_0_15", 12, 9)).toBeGreaterThan(0);
    expect(compareGrades("grades_1_6", 1, 3)).toBeGreaterThan(0);
    expect(compareGrades("grades_1_6", 2, 2)).toBe(0);
  });
});
