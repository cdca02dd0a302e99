// `--reference`: what every installation needs. `--demo`: that and three invented cohorts.
import { connect } from "../app/db/connect";
import { today } from "../app/platform/clock";
import { seedReference } from "./reference/reference";

const url = process.env.DATABASE_URL;
if (!url) throw new Error("DATABASE_URL is not set.");

const db = connect(url, 4);
await seedReference(db);
if (process.argv.includes("--demo")) {
  // The features that the demo borrows use the same pool.
  Object.assign(globalThis, { clusterplanDatabase: db });
  const { seedDemo } = await import("./demo/demo");
  await seedDemo(db, today());
}
await db.$disconnect();
