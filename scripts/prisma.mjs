// Runs the Prisma CLI with our own schema engine, so that no command downloads
// anything; without DATABASE_URL it works on the embedded database.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { openDatabase } from "./steps/database.mjs";
import { prismaEnvironment, prismaProgram } from "./steps/prisma-cli.mjs";
import { loadDotEnv } from "./steps/settings.mjs";
import { reportFailure } from "./steps/terminal.mjs";

const words = process.argv.slice(2);

async function main() {
  loadDotEnv();
  const needsDatabase = ["migrate", "db", "studio"].includes(words[0]) && !words.includes("--help");
  const database = needsDatabase && !process.env.DATABASE_URL ? await openDatabase() : null;
  const child = spawn(process.execPath, [prismaProgram, ...words], {
    stdio: "inherit",
    env: prismaEnvironment(),
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, "exit");
  await database?.stop();
  process.exitCode = code ?? 1;
}

main().catch((error) => {
  reportFailure(error);
  process.exitCode = 1;
});
