#!/usr/bin/env node
// Prisma's schema engine as a program of our own: Prisma starts it in place of
// the binary it would download, and it answers from the WASM engine in the npm registry.
import { parseArguments } from "./schema-engine/arguments.mjs";
import { converse } from "./schema-engine/conversation.mjs";
import { runDatabaseCommand } from "./schema-engine/database-command.mjs";
import { wasmEngine } from "./schema-engine/wasm-engine.mjs";

const order = parseArguments(process.argv.slice(2));

if (order.version) {
  const { version } = await wasmEngine();
  process.stdout.write(`schema-engine-wasm ${version()}\n`);
} else if (order.databaseCommand) {
  process.exitCode = await runDatabaseCommand(order.databaseCommand, order.datasource.url);
} else {
  await converse(order);
}
