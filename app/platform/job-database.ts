// How pg-boss reaches PostgreSQL. It waits for the answers of some of its statements without listening
// for their failure, which would end the process: so a statement that finds no database is said again
// until it is answered, and a connection that failed is never used twice.
import pg from "pg";
import { logger } from "./logger";

const PAUSE_MS = 1_000;
/** SQLSTATE of a database that is going, gone, full or not yet there. */
const GONE = /^(08|53|57P|55P03)/;

/** What a closed database answers: nobody is there to hear it. */
const NEVER = new Promise<never>(() => {});

type Answer = { rows: Record<string, unknown>[] };

export interface JobDatabase {
  executeSql: (text: string, values?: unknown[]) => Promise<Answer>;
  close: () => Promise<void>;
}

export function openJobDatabase(connectionString: string): JobDatabase {
  const pool = new pg.Pool({
    connectionString,
    max: 3,
    options: "-c TimeZone=UTC",
    query_timeout: 40_000,
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
    application_name: "clusterplan jobs",
  });
  pool.on("error", () => {});
  let isClosed = false;
  return {
    executeSql: async (text, values) => {
      for (;;) {
        try {
          return await ask(pool, text, values);
        } catch (error) {
          if (isClosed) return NEVER;
          if (!isOutage(error)) throw error;
          logger.warn({ err: error }, "jobs wait for the database");
        }
        await new Promise((resume) => setTimeout(resume, PAUSE_MS).unref());
      }
    },
    close: async () => {
      isClosed = true;
      await pool.end();
    },
  };
}

/** A script that failed halfway would leave its transaction open: its connection is thrown away. */
async function ask(pool: pg.Pool, text: string, values: unknown[] | undefined): Promise<Answer> {
  const client = await pool.connect();
  try {
    const answer = await client.query(text, values);
    client.release();
    return answer;
  } catch (error) {
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}

/** Everything that the database itself did not answer. */
function isOutage(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  const isAnswer = typeof code === "string" && /^[0-9A-Z]{5}$/.test(code);
  return !isAnswer || GONE.test(code);
}
