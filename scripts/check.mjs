// Runs every check of the house, or those that are named: `npm run check -- layers words`.
import { writeFileSync } from "node:fs";
import { CHECKS } from "./check/checks.mjs";
import { reportFailure, say } from "./steps/terminal.mjs";

const AT_ONCE = 2;

async function main() {
  const names = chosen(process.argv.slice(2));
  const startedAt = performance.now();
  const waiting = [...names];
  const failed = [];
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      if (!(await passes(name))) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  summarise(names.length, failed, secondsSince(startedAt));
}

function chosen(words) {
  const unknown = words.find((word) => !(word in CHECKS));
  if (!unknown) return words.length > 0 ? words : Object.keys(CHECKS);
  say(`There is no check "${unknown}". There are: ${Object.keys(CHECKS).join(", ")}.`);
  return process.exit(2);
}

async function passes(name) {
  const startedAt = performance.now();
  const findings = await CHECKS[name]();
  const took = secondsSince(startedAt);
  say(`  ${findings.length === 0 ? "ok    " : "FAILED"} ${name.padEnd(8)} ${took} s`);
  for (const finding of findings) say(`         ${finding}`);
  return findings.length === 0;
}

function summarise(count, failed, took) {
  report({ passed: count - failed.length, failed: failed.length });
  if (failed.length === 0) return say(`\nAll ${count} checks passed in ${took} s.`);
  say(`\n${failed.length} of ${count} checks failed in ${took} s: ${failed.join(", ")}.`);
  process.exitCode = 1;
}

/** `npm test` adds these numbers to its own. */
function report(counts) {
  if (process.env.CHECK_REPORT) writeFileSync(process.env.CHECK_REPORT, JSON.stringify(counts));
}

function secondsSince(startedAt) {
  return ((performance.now() - startedAt) / 1000).toFixed(1);
}

main().catch((error) => {
  reportFailure(error);
  process.exitCode = 1;
});
