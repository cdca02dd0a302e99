// Run by `npm start` before anything slow: a line per wrong setting, or nothing.
import { parseSettings, SettingsError } from "./settings";

try {
  parseSettings(process.env);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
