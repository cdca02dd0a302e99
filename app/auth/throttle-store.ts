import { Pool } from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import { environment } from "~/platform/environment";

type Limit = { points: number; duration: number };

/** A counter in the table login_throttle, opened when it is first used. Keys are hashed by callers. */
export function limiter(keyPrefix: string, limit: Limit): () => RateLimiterPostgres {
  let opened: RateLimiterPostgres | undefined;
  return () => {
    opened ??= new RateLimiterPostgres({
      storeClient: connections(),
      storeType: "pool",
      tableName: "login_throttle",
      tableCreated: true,
      keyPrefix,
      ...limit,
    });
    return opened;
  };
}

let pool: Pool | undefined;

/** The library speaks to pg itself; the same patience with a hanging server as everywhere. */
function connections(): Pool {
  if (pool) return pool;
  pool = new Pool({
    connectionString: environment().DATABASE_URL,
    max: 2,
    query_timeout: 3_000,
    connectionTimeoutMillis: 2_000,
    allowExitOnIdle: true,
  });
  // A lost idle connection is replaced at the next query, which reports its own failure.
  pool.on("error", () => undefined);
  return pool;
}
