// Fills the database: `npm run db:seed` with demo data, `-- --reference` with what every installation needs.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { inCheckout } from "./steps/checkout.mjs";
import { openDatabase } from "./steps/database.mjs";
import { loadDotEnv } from "./steps/settings.mjs";
import { reportFailure } from "./steps/terminal.mjs";

async function main() {
  loadDotEnv();
  const words = process.argv.length > 2 ? process.argv.slice(2) : ["--demo"];
  const database = await openDatabase();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", inCheckout("prisma/seed.ts"), ...words],
    { stdio: "inherit" },
  );
  const [code] = await once(child, "exit");
  await database.stop();
  process.exitCode = code ?? 1;
}

main().catch((error) => {
  reportFailure(error);
  process.exitCode = 1;
});
