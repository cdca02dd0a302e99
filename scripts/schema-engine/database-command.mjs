// `schema-engine cli can-connect-to-database | create-database | drop-database`.
import { connectionSettings, describeFault, quoteIdentifier, runAlone } from "./connection.mjs";

const COMMANDS = {
  "can-connect-to-database": (settings) => runAlone(settings, "SELECT 1"),
  "create-database": (settings) => createDatabase(settings),
  "drop-database": (settings) =>
    runAlone(settings, `DROP DATABASE IF EXISTS ${quoteIdentifier(settings.database)}`, "postgres"),
};

/** @returns {Promise<number>} the exit code */
export async function runDatabaseCommand(name, url) {
  const settings = connectionSettings(url);
  try {
    const command = COMMANDS[name];
    if (!command) throw new Error(`unknown command: cli ${name}`);
    await command(settings);
    return 0;
  } catch (fault) {
    const { code, message } = describeFault(fault, settings);
    const line = {
      timestamp: new Date().toISOString(),
      level: "ERROR",
      target: "schema_engine::logger",
      fields: { is_panic: false, error_code: code, message },
    };
    process.stderr.write(`${JSON.stringify(line)}\n`);
    return 1;
  }
}

export function createDatabase(settings) {
  return runAlone(settings, `CREATE DATABASE ${quoteIdentifier(settings.database)}`, "postgres");
}
