// How the Prisma CLI is called here: with our schema engine, without downloads and advertisements.
import { chmodSync, statSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";
import { runOrFail } from "./run-program.mjs";

export function prismaEnvironment(changes = {}) {
  const engine = inCheckout("scripts", "schema-engine.mjs");
  // An archive or a file share may have lost the executable bit.
  if (!(statSync(engine).mode & 0o100)) chmodSync(engine, 0o755);
  return {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    ...changes,
  };
}

export const prismaProgram = inCheckout("node_modules", "prisma", "build", "index.js");

export function prisma(args, otherwise, changes) {
  return runOrFail(process.execPath, [prismaProgram, ...args], otherwise, {
    env: prismaEnvironment(changes),
  });
}
