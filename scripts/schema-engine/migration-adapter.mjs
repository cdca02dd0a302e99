// The driver adapter that the WASM engine migrates through: adapter-pg, corrected
// where it is made for queries of an application rather than for reading a catalogue.
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { connectionSettings, runAlone } from "./connection.mjs";

const TEXT = 25;
const SINGLE_CHARACTER = 18;
/** int2vector, oidvector, pg_node_tree, regproc and the like: read as text. */
const CATALOGUE_TYPES = new Set([22, 24, 30, 194, 2205, 2206]);

export function migrationAdapterFactory({ url, shadowDatabaseUrl }) {
  const settings = connectionSettings(url ?? "postgresql://127.0.0.1:1/none");
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connectAdapter(settings),
    connectToShadowDb: () =>
      shadowDatabaseUrl
        ? connectAdapter(connectionSettings(shadowDatabaseUrl))
        : connectToNewShadow(settings),
  };
}

async function connectToNewShadow(settings) {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`;
  await runAlone(settings, `CREATE DATABASE "${database}"`);
  return connectAdapter({ ...settings, database }, () =>
    runAlone(settings, `DROP DATABASE "${database}" WITH (FORCE)`),
  );
}

async function connectAdapter(settings, afterwards = async () => {}) {
  const pool = new pg.Pool(settings);
  pool.on("error", () => {});
  const adapter = await new PrismaPg(pool, { schema: settings.schema }).connect();
  const queryRaw = adapter.queryRaw;
  return Object.assign(adapter, {
    queryRaw: (query) => readCatalogue(adapter, queryRaw, query),
    // adapter-pg splits at every ";" and so tears $$ bodies apart; PostgreSQL
    // takes a script as a whole and runs it as one transaction.
    executeScript: (script) =>
      pool.query(script).then(
        () => {},
        (fault) => adapter.onError(fault),
      ),
    dispose: () => pool.end().then(afterwards),
  });
}

/** adapter-pg refuses columns of the types that the catalogue is made of. */
async function readCatalogue(adapter, queryRaw, query) {
  const characterColumns = [];
  const reader = Object.create(adapter);
  reader.performIO = async (statement) => {
    const answer = await adapter.performIO(statement);
    answer.fields?.forEach((field, index) => {
      if (field.dataTypeID === SINGLE_CHARACTER) characterColumns.push(index);
      else if (!CATALOGUE_TYPES.has(field.dataTypeID)) return;
      field.dataTypeID = TEXT;
    });
    return answer;
  };
  const result = await queryRaw.call(reader, query);
  for (const index of characterColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
  return result;
}
