// The schema in which pg-boss keeps its tables: made at the first start, apart from what Prisma migrates.
import PgBoss from "pg-boss";
import type { JobDatabase } from "./job-database";

export const JOB_SCHEMA = "pgboss";

export const MAY_NOT_INSTALL =
  "The role in DATABASE_URL may not create the schema pgboss, in which jobs are kept. " +
  'Let the owner of the database run once: CREATE SCHEMA pgboss AUTHORIZATION "the role";';

const OWN_SCHEMA = /CREATE SCHEMA IF NOT EXISTS \w+\s*;/;

/** Fills a schema that somebody made for a role that may not make one; else pg-boss does it all. */
export async function installJobSchema(database: JobDatabase): Promise<void> {
  const { rows } = await database.executeSql(
    `SELECT to_regnamespace('${JOB_SCHEMA}') IS NOT NULL AS made,
            to_regclass('${JOB_SCHEMA}.version') IS NOT NULL AS filled`,
  );
  const [found] = rows;
  if (!found?.made || found.filled) return;
  const plan = PgBoss.getConstructionPlans(JOB_SCHEMA).replace(OWN_SCHEMA, "");
  await database.executeSql(plan).catch((error: Error) => {
    // Two servers that start at once: the other one has just filled it.
    if (!error.message.includes("already exists")) throw error;
  });
}
