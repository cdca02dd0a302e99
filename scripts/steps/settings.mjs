// Settings that must be known before the packages are there; the rest is checked
// by `app/platform/settings.ts` as soon as zod is installed.
import { existsSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";
import { Failure } from "./failure.mjs";

/** Reads `.env`, if there is one; what the environment already says, wins. */
export function loadDotEnv() {
  const file = inCheckout(".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** @returns {{ port: number, host: string }} */
export function listeningAddress() {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Failure(`PORT must be a whole number from 1 to 65535, not "${text}".`);
  }
  return { port, host: process.env.HOST || "127.0.0.1" };
}
