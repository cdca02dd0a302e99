// The engine's side of Prisma's protocol: JSON-RPC, one message a line, over stdio.
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { connectionSettings } from "./connection.mjs";
import { createDatabase } from "./database-command.mjs";
import { migrationAdapterFactory } from "./migration-adapter.mjs";
import { wasmEngine } from "./wasm-engine.mjs";

const METHODS = { getDatabaseVersion: "version" };

/** Answers request after request, in order, until Prisma closes the stream. */
export async function converse(order) {
  let engine;
  const startOnce = () => {
    engine ??= startEngine(order);
    return engine;
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const request = line.trim() ? JSON.parse(line) : {};
    if (request.method) say(await answer(request, order, startOnce));
  }
  process.exit(0);
}

async function startEngine({ datamodels, datasource }) {
  const factory = bindMigrationAwareSqlAdapterFactory(migrationAdapterFactory(datasource));
  const models = await Promise.all(
    datamodels.map(async (path) => [path, await readFile(path, "utf8")]),
  );
  const { SchemaEngine } = await wasmEngine();
  return SchemaEngine.new({ datamodels: models.length ? models : undefined }, () => {}, factory);
}

async function answer({ id, method, params }, order, startOnce) {
  try {
    const result = await perform(method, params, order, startOnce);
    return { id, result: result ?? {} };
  } catch (fault) {
    return { id, error: describe(fault) };
  }
}

async function perform(method, params, order, startOnce) {
  if (method === "createDatabase") {
    const settings = connectionSettings(order.datasource.url);
    await createDatabase(settings);
    return { databaseName: settings.database };
  }
  const engine = await startOnce();
  const result = await engine[METHODS[method] ?? method](params);
  if (method !== "diff" || result?.stdout == null) return result;
  // The native engine prints a difference through a request of its own.
  say({ id: "print", method: "print", params: { content: result.stdout } });
  return { ...result, stdout: null };
}

function describe(fault) {
  const known = parseKnown(fault?.message);
  return {
    code: 4466,
    message: "An error happened. Check the data field for details.",
    data: {
      is_panic: false,
      message: known?.message ?? fault?.cause?.originalMessage ?? fault?.message ?? String(fault),
      meta: known?.meta ?? null,
      error_code: known?.error_code ?? fault?.code ?? null,
    },
  };
}

/** The WASM engine packs a known error as JSON into the message of a plain one. */
function parseKnown(message) {
  try {
    return JSON.parse(message);
  } catch {
    return null;
  }
}

function say(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
