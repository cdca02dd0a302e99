// `npm start`: from a fresh clone to a running application.
import { requireNode } from "./steps/node-version.mjs";

requireNode();
const { runScript } = await import("./steps/run-script.mjs");
const { start } = await import("./steps/start-application.mjs");
await runScript(start);
