// A migrated database that tests clone; its name carries a hash of what went into it,
// so that another migration or another seed makes another template.
import { migrate, withClient } from "../steps/database.mjs";
import { hashOf } from "../steps/stamp.mjs";

const PREFIX = "clusterplan_template";

/**
 * @param {{ own: boolean, urlOf: (database: string) => string }} server
 * @param {{ kind: string, sources: string[], day?: string, fill?: (url: string) => Promise<unknown> }} recipe
 * @returns {Promise<string>} the template's name
 */
export async function ensureTemplate(server, { kind, sources, day = "", fill = async () => {} }) {
  const family = `${PREFIX}_${kind}_`;
  const hash = hashOf(["prisma/migrations", ...sources], { except: ["app/db/generated"] });
  const name = `${family}${day.replaceAll("-", "")}${hash.slice(0, 12)}`;
  await withClient(server.urlOf("postgres"), async (client) => {
    // Two runs at once must not build the same template twice.
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [family]);
    if (await exists(client, name)) return;
    if (server.own) await dropAll(client, family);
    const draft = `draft_${name}`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    await migrate(server.urlOf(draft));
    await fill(server.urlOf(draft));
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  });
  return name;
}

export const emptyTemplate = { kind: "empty", sources: [] };

async function exists(client, name) {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  return rowCount > 0;
}

async function dropAll(client, prefix) {
  const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname LIKE $1", [
    `%${prefix}%`,
  ]);
  for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
}

/** Copying files is twice as quick here as writing the clone through the log. */
export async function cloneTemplate(client, template, name) {
  await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
}

/** Drops the clones of one run. */
export function dropClones(server, prefix) {
  return withClient(server.urlOf("postgres"), (client) => dropAll(client, prefix));
}
