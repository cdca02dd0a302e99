import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { readiness } from "~/db/readiness";

/** The CLI compares in a process of its own; exit code 2 would be a difference. */
function drift(from: string[], to: string[]): string {
  const words = ["scripts/prisma.mjs", "migrate", "diff", "--exit-code", ...from, ...to];
  return execFileSync(process.execPath, words, { env: process.env, stdio: "pipe" }).toString();
}

describe("a migrated database", () => {
  it("is what the schema says, and the schema what is migrated", () => {
    const database = ["--from-config-datasource"];
    const schema = ["--to-schema", "prisma/schema.prisma"];
    expect(drift(database, schema)).toMatch(/No difference|empty migration/i);
  }, 60_000);

  it("has applied every migration, once, whole", async () => {
    const known = readdirSync("prisma/migrations").filter((name) => /^\d{14}_/.test(name));
    const applied = await db.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at`;
    expect(applied.map(({ name }) => name)).toEqual(known.sort());
    expect(await readiness()).toEqual({ ready: true, reason: "ready" });
  });

  it("runs on PostgreSQL 15 to 18", async () => {
    const [row] = await db.$queryRaw<{ version: number }[]>`
      SELECT current_setting('server_version_num')::int / 10000 AS version`;
    expect(row?.version).toBeGreaterThanOrEqual(15);
    expect(row?.version).toBeLessThanOrEqual(18);
  });

  it("keeps what the schema cannot say", async () => {
    const constraints = await db.$queryRaw<{ name: string }[]>`
      SELECT conname AS name FROM pg_constraint WHERE contype = 'x'`;
    expect(constraints.map(({ name }) => name).sort()).toEqual([
      "absence_once_per_day",
      "block_cluster_once",
      "block_room_once",
      "block_trainer_once",
      "capacity_once_per_day",
      "cluster_has_one_lead_at_a_time",
      "cluster_once_at_a_time",
      "placement_once_per_day_of_a_phase",
      "room_once_at_a_time",
      "trainee_in_one_cluster_at_a_time",
      "trainee_published_once_at_a_time",
      "trainer_once_at_a_time",
    ]);
    const columns = await db.$queryRaw<{ name: string }[]>`
      SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'
         AND data_type = 'timestamp without time zone'`;
    expect(columns).toEqual([]);
  });
});
