// The database that a command works on: the one DATABASE_URL names, else the embedded one.
import { inCheckout } from "./checkout.mjs";
import { Failure } from "./failure.mjs";

const OLDEST = 15;

/**
 * Opens the database and sets DATABASE_URL for everything that is started after.
 * @returns {Promise<{ embedded: boolean, adopted: boolean, stop: () => Promise<void> }>}
 */
export async function openDatabase() {
  if (process.env.DATABASE_URL) {
    await checkReachable(process.env.DATABASE_URL);
    return { embedded: false, adopted: false, stop: async () => {} };
  }
  const { openEmbeddedPostgres } = await import("../postgres/embedded.mjs");
  const server = await openEmbeddedPostgres();
  await createIfMissing(server.urlOf("postgres"), "clusterplan");
  process.env.DATABASE_URL = server.urlOf("clusterplan");
  return { embedded: true, adopted: server.adopted, stop: server.stop };
}

export async function withClient(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function createIfMissing(url, name) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

export async function checkReachable(url, setting = "DATABASE_URL") {
  const number = await withClient(url, serverVersion).catch((error) => {
    throw new Failure(`${setting} does not work: ${describe(error, url)}`);
  });
  if (number < OLDEST * 10_000) {
    throw new Failure(
      `${setting} leads to a PostgreSQL older than ${OLDEST}; 15 to 18 are needed.`,
    );
  }
}

async function serverVersion(client) {
  const { rows } = await client.query("SHOW server_version_num");
  return Number(rows[0].server_version_num);
}

const MAY_KEEP_JOBS = `
  SELECT to_regclass('pgboss.version') IS NOT NULL
      OR has_database_privilege(current_database(), 'CREATE')
      OR coalesce(has_schema_privilege(to_regnamespace('pgboss'), 'CREATE'), false) AS may,
         quote_ident(current_user) AS role`;

/** The server makes a schema for its jobs at its first start: the role must be allowed to, or find it. */
export async function checkMayKeepJobs(url = process.env.DATABASE_URL) {
  const { rows } = await withClient(url, (client) => client.query(MAY_KEEP_JOBS));
  const [{ may, role }] = rows;
  if (may) return;
  throw new Failure(
    `The role ${role} of DATABASE_URL may not create the schema pgboss, in which jobs are kept. ` +
      `Let the owner of the database run once: CREATE SCHEMA pgboss AUTHORIZATION ${role};`,
  );
}

function describe(error, url) {
  const { host, pathname, username } = new URL(url);
  const known = {
    "28P01": `user ${username} with this password is refused by ${host}.`,
    28000: `user ${username} is not let in by ${host}.`,
    "3D000": `there is no database ${pathname.slice(1)} on ${host}; create it first.`,
    ENOTFOUND: `the server name in ${host} is unknown.`,
  };
  return (
    known[error.code] ?? `the server at ${host} does not answer (${error.code ?? error.message}).`
  );
}

/** Loads the migrations of `prisma/migrations` into the database at `url`. */
export async function migrate(url = process.env.DATABASE_URL) {
  const { prisma } = await import("./prisma-cli.mjs");
  await prisma(["migrate", "deploy"], "The database could not be migrated.", { DATABASE_URL: url });
}

/** Runs one of the project's TypeScript scripts and gives what it prints. */
export async function runTypeScript(script, args, otherwise, changes = {}) {
  const { runOrFail } = await import("./run-program.mjs");
  return runOrFail(process.execPath, ["--import", "tsx", inCheckout(script), ...args], otherwise, {
    env: { ...process.env, ...changes },
  });
}
