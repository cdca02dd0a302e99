// Reads the tools' JSON reports. A tool that fails without a failed test (a file that
// cannot be loaded, a report that was never written) counts as one failure, never as none.

/** @typedef {{ passed: number, failed: number }} Counts */

/** @returns {Counts} */
export function countCheck(report, code) {
  if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return atLeastOne(report, code);
}

/** @returns {Counts} */
export function countVitest(report, code) {
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && file.assertionResults.every(isNotFailed),
  );
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken.length,
  };
  return atLeastOne(counts, code);
}

function isNotFailed(test) {
  return test.status !== "failed";
}

/** @returns {Counts} */
export function countPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return atLeastOne({ passed: expected, failed: unexpected + flaky }, code);
}

function atLeastOne({ passed, failed }, code) {
  return { passed, failed: failed || (code === 0 ? 0 : 1) };
}

/** @param {Counts[]} all @returns {Counts} */
export function sumOf(all) {
  return all.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
