import { describe, expect, it } from "vitest";
import { requestCheckOff } from "~/domain/progress/check-off";
import { whatNext } from "~/domain/progress/what-next";

const module = (code: string, given: { level?: number; missing?: string[]; at?: string } = {}) => ({
  ...{ code, level: given.level ?? 0, target: 2, missing: given.missing ?? [] },
  nextLessonAt: given.at ?? null,
});

describe("what comes next", () => {
  it("is below its target, unhindered, and taught soon", () => {
    const modules = [
      module("M01", { level: 2, at: "2026-11-24T08:00:00.000Z" }),
      module("M02"),
      module("M03", { missing: ["M02"], at: "2026-11-24T08:00:00.000Z" }),
      module("M04", { at: "2026-12-01T08:00:00.000Z" }),
      module("M05", { level: 1, at: "2026-11-30T08:00:00.000Z" }),
      module("M06"),
    ];
    expect(whatNext(modules).map(({ code }) => code)).toEqual(["M05", "M04", "M02"]);
  });
});

describe("a request for a check-off", () => {
  it.each([
    [1, 0, false, null],
    [1, 1, false, "reached-already"],
    [2, 3, false, "reached-already"],
    [3, 2, true, "open-already"],
    [3, 2, false, null],
  ])("for level %i at level %i, one open: %s", (wanted, level, open, code) => {
    const outcome = requestCheckOff(wanted, { level, open });
    expect(outcome.ok ? null : outcome.error.code).toBe(code);
  });
});
