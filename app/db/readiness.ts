import { readdirSync } from "node:fs";
import { db } from "./client";

const MIGRATIONS = "prisma/migrations";

/** Ready: the database answers and every migration of this version has been applied. */
export async function readiness(): Promise<{ ready: boolean; reason: string }> {
  try {
    const applied = await db.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const names = new Set(applied.map((row) => row.migration_name));
    const missing = knownMigrations().filter((name) => !names.has(name));
    return missing.length === 0
      ? { ready: true, reason: "ready" }
      : { ready: false, reason: `${missing.length} migrations are not applied` };
  } catch {
    return { ready: false, reason: "the database does not answer" };
  }
}

function knownMigrations(): string[] {
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
