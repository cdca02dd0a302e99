import { once } from "node:events";
import pg from "pg";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openLine } from "./breakable-line";
import { aJobProcess, type JobProcess } from "./job-processes";

const direct = process.env.DATABASE_URL ?? "";
const database = new pg.Pool({ connectionString: direct, max: 2 });
const started: JobProcess[] = [];

function aServer(url = direct): JobProcess {
  const server = aJobProcess({ DATABASE_URL: url });
  started.push(server);
  return server;
}

const alarms = async (where: string) => {
  const { rows } = await database.query(`SELECT id FROM pgboss.job WHERE ${where}`);
  return rows.length;
};

afterEach(() => Promise.all(started.splice(0).map(({ kill }) => kill())));
afterAll(() => database.end());

describe("jobs", () => {
  it("live in a schema of their own, run at the start, and end what they do when told to stop", async () => {
    const server = aServer();
    await server.says("slow begins");
    server.child.kill("SIGTERM");
    await once(server.child, "exit");
    expect(server.lines.join()).toMatch(/slow ends.*stopped/);
    expect(await alarms("name = 'slow' AND state = 'completed'")).toBe(1);
    const { rows } = await database.query(
      "SELECT cron, timezone FROM pgboss.schedule WHERE name = 'slow'",
    );
    expect(rows).toEqual([{ cron: "*/5 * * * *", timezone: "Europe/Berlin" }]);
    const tables = await database.query(
      "SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE '%boss%'",
    );
    expect(tables.rows).toEqual([]);
  }, 30_000);

  it("that a killed process left are run by the next one, at once", async () => {
    const killed = aServer();
    await killed.says("slow begins");
    await killed.kill();
    const next = aServer();
    await next.says("slow ends");
    expect(killed.lines.join()).not.toContain("slow ends");
  }, 30_000);

  it("wait for a database that is away, at the start and later, and the process lives", async () => {
    const line = await openLine(direct);
    line.cut();
    const server = aServer(line.url);
    await server.says("jobs wait for the database");
    line.mend();
    await server.says("slow begins");
    line.cut();
    await server.says("slow ends");
    await new Promise((resume) => setTimeout(resume, 1_500));
    line.mend();
    await database.query("INSERT INTO pgboss.job (name, policy) VALUES ('slow', 'short')");
    while (server.lines.filter((said) => said === "slow ends").length < 2) {
      await once(server.child.stdout as NodeJS.ReadableStream, "data");
    }
    expect(server.child.exitCode).toBeNull();
    line.close();
  }, 40_000);

  it("are refused in a sentence to a role that may make no schema, and use one made for it", async () => {
    const role = `keeper_${process.pid}`;
    const name = (await database.query("SELECT current_database() AS name")).rows[0].name;
    await database.query(`CREATE ROLE ${role} LOGIN PASSWORD 'keeper'`);
    await database.query("DROP SCHEMA pgboss CASCADE");
    await database.query(`REVOKE CREATE ON DATABASE "${name}" FROM PUBLIC`);
    const url = new URL(direct);
    url.username = role;
    url.password = "keeper";
    const refused = aServer(url.href);
    await refused.says("CREATE SCHEMA pgboss AUTHORIZATION");
    expect(refused.child.exitCode).toBeNull();
    await database.query(`CREATE SCHEMA pgboss AUTHORIZATION ${role}`);
    const server = aServer(url.href);
    await server.says("slow begins");
    await server.kill();
    await refused.kill();
    await database.query(`DROP SCHEMA pgboss CASCADE; DROP OWNED BY ${role}; DROP ROLE ${role}`);
  }, 40_000);
});
