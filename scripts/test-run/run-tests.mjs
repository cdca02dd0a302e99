// Prepares what tests need, then runs every stage, also after one has failed.
import { ensureChromium } from "../browser/install-chromium.mjs";
import { generateClient, isClientFresh } from "../steps/generate-client.mjs";
import { install } from "../steps/install.mjs";
import { loadDotEnv } from "../steps/settings.mjs";
import { stopRequest } from "../steps/stop-request.mjs";
import { reportFailure, say, step } from "../steps/terminal.mjs";
import { openTestServer } from "../test-database/server.mjs";
import { emptyTemplate, ensureTemplate } from "../test-database/template.mjs";
import { sumOf } from "./counts.mjs";
import { runBuild, runChecks, runPlaywright, runVitest } from "./stages.mjs";

const STAGES = [
  ["Static checks", runChecks],
  ["Tests of rules, features and scripts", runVitest],
  ["Build", runBuild],
  ["Journeys in the browser", runPlaywright],
];

/** @returns {Promise<number>} the exit code */
export async function runTests(onEnd) {
  await prepare(onEnd);
  const all = [];
  for (const [title, run] of STAGES) {
    if (stopRequest.aborted) return 130;
    all.push(await stage(title, run));
  }
  const { passed, failed } = sumOf(all);
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function prepare(onEnd) {
  say("Preparing the tests");
  loadTestSettings();
  await install();
  process.env.PLAYWRIGHT_CHROMIUM = await ensureChromium();
  if (!isClientFresh()) await step("Generating the database client", generateClient);
  const server = await step("Starting PostgreSQL for the tests", openTestServer);
  onEnd(server.stop);
  process.env.TEST_DATABASE_URL = server.urlOf("postgres");
  await step("Migrating a template database", () => ensureTemplate(server, emptyTemplate));
}

/** Only TEST_DATABASE_URL counts here: no test may touch the data of a running installation. */
function loadTestSettings() {
  loadDotEnv();
  delete process.env.DATABASE_URL;
}

async function stage(title, run) {
  const startedAt = performance.now();
  say(`\n=== ${title} ===\n`);
  const counts = await run().catch((error) => {
    reportFailure(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  say(`\n--- ${title}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s\n`);
  return counts;
}
