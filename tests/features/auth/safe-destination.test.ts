import { describe, expect, it } from "vitest";
import { safeDestination } from "~/auth/safe-destination";

describe("where a login leads", () => {
  it.each(["/", "/cohorts/1?show=all#row", "/trainees?q=%2F%2Fexample.org"])(
    "goes to %s",
    (path) => {
      expect(safeDestination(path)).toBe(path);
    },
  );

  it.each([
    null,
    "",
    "cohorts",
    "https://example.org/",
    "//example.org",
    "/\\example.org",
    "/\t/example.org",
    "/\n/example.org",
    "/./\u0000x",
    "/..//example.org",
    "javascript:alert(1)",
    "/login?to=/x",
    "/logout",
  ])("never goes to %j", (path) => {
    expect(safeDestination(path)).toBeNull();
  });
});
