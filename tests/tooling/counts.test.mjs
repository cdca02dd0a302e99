import { expect, test } from "vitest";
import { countCheck, countPlaywright, countVitest, sumOf } from "../../scripts/test-run/counts.mjs";

test("a tool that fails without a failed test counts as one failure", () => {
  expect(countVitest(null, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countVitest({ numPassedTests: 3, numFailedTests: 0 }, 1)).toEqual({
    passed: 3,
    failed: 1,
  });
  expect(countPlaywright(null, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countCheck(null, 1)).toEqual({ passed: 0, failed: 1 });
});

test("a test file that cannot be loaded counts beside the failed tests of others", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ],
  };
  expect(countVitest(report, 1)).toEqual({ passed: 5, failed: 2 });
});

test("a flaky journey has failed", () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 1 };
  expect(countPlaywright({ stats }, 1)).toEqual({ passed: 7, failed: 3 });
});

test("the last line adds everything up", () => {
  const all = [
    { passed: 8, failed: 0 },
    { passed: 100, failed: 2 },
  ];
  expect(sumOf(all)).toEqual({ passed: 108, failed: 2 });
});
