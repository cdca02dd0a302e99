// The server that the browser tests visit: the built application on a fresh clone of
// a database with demo data. Playwright starts it and ends it with SIGTERM.
import { runScript } from "./steps/run-script.mjs";
import { serveForBrowser } from "./test-run/serve-for-browser.mjs";

await runScript(serveForBrowser);
