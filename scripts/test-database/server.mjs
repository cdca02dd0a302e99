// The PostgreSQL that tests run on: the one TEST_DATABASE_URL names, else an embedded
// one of their own that trades safety for speed.
import { openEmbeddedPostgres } from "../postgres/embedded.mjs";
import { checkReachable } from "../steps/database.mjs";

const FAST_AND_UNSAFE = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_connections=200",
];

/** @returns {Promise<{ own: boolean, urlOf: (database: string) => string, stop: () => Promise<void> }>} */
export async function openTestServer() {
  const given = process.env.TEST_DATABASE_URL;
  if (!given) {
    const server = await openEmbeddedPostgres("test-postgres", FAST_AND_UNSAFE);
    return { ...server, own: true };
  }
  await checkReachable(given, "TEST_DATABASE_URL");
  const urlOf = (database) => {
    const url = new URL(given);
    url.pathname = `/${database}`;
    return url.href;
  };
  return { own: false, urlOf, stop: async () => {} };
}
