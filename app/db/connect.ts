import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/**
 * UTC on the wire whatever the role's own time zone says, no query or connection waits for ever on a
 * database that hangs, and no query is compiled first: pages ask small questions, and compiling takes
 * longer than any of them.
 */
export function connect(connectionString: string, poolSize = 10): PrismaClient {
  const adapter = new PrismaPg({
    connectionString,
    max: poolSize,
    options: "-c TimeZone=UTC -c jit=off",
    query_timeout: 3_000,
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
  });
  return new PrismaClient({ adapter });
}
