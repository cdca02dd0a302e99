import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Journeys reach into the database of the server they visit, to put a session there instead
// of typing a password each time. Importing this first gives the test process its settings.

const file = fileURLToPath(new URL("../../.data/e2e.json", import.meta.url));
if (existsSync(file)) {
  const settings: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
  Object.assign(process.env, settings);
}
