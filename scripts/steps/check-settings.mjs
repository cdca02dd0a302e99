// The settings as a whole: secrets that the embedded mode makes itself, and zod's word on the rest.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { inData } from "./checkout.mjs";
import { runTypeScript } from "./database.mjs";

const STANDS_FOR_EMBEDDED = "postgresql://127.0.0.1/embedded";

export function isEmbedded() {
  return !process.env.DATABASE_URL;
}

/** With the embedded database, whoever starts it for a first look need not set anything. */
export function settleEmbeddedSettings() {
  if (!isEmbedded()) return;
  process.env.CLUSTERPLAN_DEMO = "true";
  process.env.SESSION_SECRET ||= keptSecret();
}

function keptSecret() {
  const file = inData("session-secret");
  if (!existsSync(file))
    writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

export async function checkSettings() {
  const changes = isEmbedded() ? { DATABASE_URL: STANDS_FOR_EMBEDDED } : {};
  await runTypeScript("app/platform/check-settings.ts", [], "Correct these settings.", changes);
}
