// `npm run dev`: the same preparation, then a server that reloads what you change.
import { requireNode } from "./steps/node-version.mjs";

requireNode();
const { runScript } = await import("./steps/run-script.mjs");
const { develop } = await import("./steps/develop.mjs");
await runScript(develop);
