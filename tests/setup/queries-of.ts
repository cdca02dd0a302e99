import pg from "pg";
import { vi } from "vitest";

/** What a read sends to PostgreSQL; a transaction's frame is none of it. */
export async function queriesOf(read: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await read();
  const count = query.mock.calls.length;
  query.mockRestore();
  return count;
}
