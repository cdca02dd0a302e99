import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openEmbeddedPostgres } from "../../scripts/postgres/embedded.mjs";
import { runningPostmaster } from "../../scripts/postgres/postmaster.mjs";
import { inData } from "../../scripts/steps/checkout.mjs";
import { withClient } from "../../scripts/steps/database.mjs";

const NAME = "tooling-postgres";
const folder = () => {
  const note = inData(NAME, "home");
  return existsSync(note) ? readFileSync(note, "utf8") : inData(NAME);
};

afterAll(() => {
  rmSync(folder(), { recursive: true, force: true });
  rmSync(inData(NAME), { recursive: true, force: true });
});

function ask(server, sql) {
  return withClient(server.urlOf("postgres"), async (client) => (await client.query(sql)).rows);
}

test("starts, keeps its secret to itself and sorts German names", async () => {
  const server = await openEmbeddedPostgres(NAME);
  expect(server.adopted).toBe(false);
  expect(statSync(join(folder(), "password")).mode & 0o777).toBe(0o600);
  const sorted = await ask(
    server,
    "SELECT name FROM unnest(ARRAY['Zorn','Ähre','Apel']) AS name ORDER BY name",
  );
  expect(sorted.map((row) => row.name)).toEqual(["Ähre", "Apel", "Zorn"]);
  expect(await ask(server, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  await server.stop();
  expect(runningPostmaster(join(folder(), "cluster"))).toBeNull();
});

test("starts over a stale pid file whose pid another program has now", async () => {
  const file = join(folder(), "cluster", "postmaster.pid");
  writeFileSync(file, `${process.pid}\n${join(folder(), "cluster")}\n0\n5432\n\n127.0.0.1\n`);
  const server = await openEmbeddedPostgres(NAME);
  expect(server.adopted).toBe(false);
  expect(await ask(server, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await server.stop();
});

test("a server that is running already is shared", async () => {
  const first = await openEmbeddedPostgres(NAME);
  const second = await openEmbeddedPostgres(NAME);
  expect(second.adopted).toBe(true);
  expect(second.urlOf("postgres")).toBe(first.urlOf("postgres"));
  await first.stop();
});
