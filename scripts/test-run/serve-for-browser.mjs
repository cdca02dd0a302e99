// Clones the demo template, says in a file where everything is, and serves.
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { build, isBuilt } from "../steps/build.mjs";
import { inData } from "../steps/checkout.mjs";
import { runTypeScript, withClient } from "../steps/database.mjs";
import { Failure } from "../steps/failure.mjs";
import { startServer } from "../steps/serve.mjs";
import { stopRequest, stopRequested } from "../steps/stop-request.mjs";
import { openTestServer } from "../test-database/server.mjs";
import { cloneTemplate, dropClones, ensureTemplate } from "../test-database/template.mjs";

const SEED_SOURCES = [
  "prisma/seed.ts",
  "prisma/demo",
  "prisma/reference",
  "tests/factories",
  "app",
];

export async function serveForBrowser(onEnd) {
  const port = Number(process.env.E2E_PORT ?? 4173);
  const settings = browserSettings(port);
  settings.DATABASE_URL = await cloneDemo(onEnd, settings);
  // The tests put sessions into this database and look at its rows.
  writeFileSync(inData("e2e.json"), JSON.stringify(settings), { mode: 0o600 });
  if (!isBuilt()) await build();
  const server = startServer({ port, host: "127.0.0.1" }, settings);
  onEnd(server.stop);
  await Promise.race([server.ended, stopRequested()]);
  if (!stopRequest.aborted) throw new Failure("The server has ended by itself.");
}

function browserSettings(port) {
  return {
    ORIGIN: `http://localhost:${port}`,
    SESSION_SECRET: "only-for-tests-only-for-tests-only",
    CLUSTERPLAN_DEMO: "true",
    LOG_LEVEL: "warn",
    SMTP_URL: "",
  };
}

async function cloneDemo(onEnd, settings) {
  const server = await openTestServer();
  onEnd(server.stop);
  const template = await ensureTemplate(server, demoTemplate(settings));
  const name = `clusterplan_e2e_${randomBytes(4).toString("hex")}`;
  onEnd(() => dropClones(server, name));
  await withClient(server.urlOf("postgres"), (client) => cloneTemplate(client, template, name));
  return server.urlOf(name);
}

/** Demo data move with the day, so a template is only good for the day it was made on. */
function demoTemplate(settings) {
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Berlin" });
  return {
    kind: "demo",
    day: today,
    sources: SEED_SOURCES,
    fill: (url) =>
      runTypeScript("prisma/seed.ts", ["--demo"], "The demo data could not be made.", {
        ...settings,
        DATABASE_URL: url,
      }),
  };
}
