// What `npm start` and `npm run dev` do before they serve.
import { checkPort } from "./check-port.mjs";
import { checkSettings, isEmbedded, settleEmbeddedSettings } from "./check-settings.mjs";
import { inData } from "./checkout.mjs";
import { alone } from "./claims.mjs";
import { checkMayKeepJobs, migrate, openDatabase, runTypeScript } from "./database.mjs";
import { generateClient, isClientFresh } from "./generate-client.mjs";
import { install } from "./install.mjs";
import { listeningAddress, loadDotEnv } from "./settings.mjs";
import { say, step } from "./terminal.mjs";

/**
 * @param {(clean: () => Promise<unknown>) => void} onEnd
 * @returns {Promise<{ address: { port: number, host: string }, demo: boolean }>}
 */
export async function prepare(onEnd) {
  say("Clusterplan");
  loadDotEnv();
  const address = listeningAddress();
  await step(`Port ${address.port} is free`, () => checkPort(address));
  await install();
  settleEmbeddedSettings();
  await step("Checking settings", checkSettings);
  if (!isClientFresh()) await step("Generating the database client", generateClient);
  const demo = process.env.CLUSTERPLAN_DEMO === "true";
  // Two starts at the same moment must not create and fill the same database.
  await alone(inData("database.lock"), async () => {
    await openAndMigrate(onEnd);
    await seed(demo);
  });
  return { address, demo };
}

async function openAndMigrate(onEnd) {
  const title = isEmbedded() ? "Starting the embedded PostgreSQL" : "Connecting to DATABASE_URL";
  const database = await step(title, openDatabase);
  onEnd(database.stop);
  if (database.adopted) say("  It was running already and is shared.");
  await step("Migrating the database", async () => {
    await checkMayKeepJobs();
    await migrate();
  });
}

function seed(demo) {
  const [title, flag] = demo
    ? ["Filling in demo data", "--demo"]
    : ["Filling in reference data", "--reference"];
  return step(title, () =>
    runTypeScript("prisma/seed.ts", [flag], "The database could not be seeded."),
  );
}
