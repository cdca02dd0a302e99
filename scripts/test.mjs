// `npm test`: installs what is missing and runs everything there is.
import { requireNode } from "./steps/node-version.mjs";

requireNode();
const { runScript } = await import("./steps/run-script.mjs");
const { runTests } = await import("./test-run/run-tests.mjs");
await runScript(runTests);
