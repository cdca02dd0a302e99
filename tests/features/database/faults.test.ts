import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { connect } from "~/db/connect";
import { databaseFault } from "~/db/faults";
import type { PrismaClient } from "~/db/generated/client";
import { aCluster } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aPerson } from "../../factories/people";
import { openLine } from "../../platform/breakable-line";

const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "nothing was refused",
    (thrown: unknown) => thrown,
  );
const faultOf = async (work: Promise<unknown>) => databaseFault(await thrownBy(work));
const gone = { status: 503, code: "unavailable", retryAfterSeconds: 5 };

const url = new URL(process.env.DATABASE_URL ?? "");
function elsewhere(change: (other: URL) => void): PrismaClient {
  const other = new URL(url);
  change(other);
  return connect(other.href, 1);
}

describe("what a person's input can cause", () => {
  it.each([
    [
      "a name twice",
      409,
      "taken",
      async () => {
        const cluster = await aCluster(db, { name: "Alster" });
        return aCluster(db, { name: "Alster", cohortId: cluster.cohortId });
      },
    ],
    [
      "a name twice by hand",
      409,
      "taken",
      async () => {
        const { email } = await aPerson(db);
        return db.$executeRaw`INSERT INTO "Person" ("id", "givenName", "familyName", "email")
        VALUES (gen_random_uuid(), 'A', 'B', ${email})`;
      },
    ],
    [
      "figures out of range",
      422,
      "outOfRange",
      () => aCohort(db, { startsOn: "2026-10-01", endsOn: "2026-09-30" }),
    ],
    ["something that is gone", 422, "notFound", () => aCluster(db, { cohortId: randomUUID() })],
    ["an id that is none", 422, "invalid", () => db.person.findMany({ where: { id: "x" } })],
    [
      "an id that is none by hand",
      422,
      "invalid",
      () => db.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${"x"}::uuid`,
    ],
    ["a null byte", 422, "invalid", () => aPerson(db, { familyName: "a\u0000b" })],
    [
      "nothing where something must be",
      422,
      "required",
      () =>
        db.$executeRaw`INSERT INTO "Person" ("id", "givenName", "familyName")
        VALUES (gen_random_uuid(), 'A', NULL)`,
    ],
    [
      "a row that is gone",
      409,
      "conflict",
      () => db.person.update({ where: { id: randomUUID() }, data: { phone: "1" } }),
    ],
    [
      "a right that is missing",
      403,
      "forbidden",
      () =>
        db.$transaction([
          db.$executeRaw`SET LOCAL ROLE pg_read_all_stats`,
          db.$queryRaw`SELECT * FROM "Person"`,
        ]),
    ],
  ] as const)("%s is %i %s", async (_what, status, code, work) => {
    expect(await faultOf(work())).toEqual({ status, code });
  });

  it("two who wait for each other are told to try again", async () => {
    const [a, b] = [await aPerson(db), await aPerson(db)];
    const inOrder = (first: string, second: string) =>
      db.$transaction(
        async (tx) => {
          await tx.person.update({ where: { id: first }, data: { phone: "1" } });
          await new Promise((resume) => setTimeout(resume, 300));
          await tx.person.update({ where: { id: second }, data: { phone: "2" } });
        },
        { timeout: 10_000 },
      );
    const ends = await Promise.all([inOrder(a.id, b.id), inOrder(b.id, a.id)].map(faultOf));
    expect(ends).toContainEqual({ status: 409, code: "conflict" });
    expect(ends).toContainEqual(null);
  });

  it.each([
    new Error("boom"),
    new TypeError("x is undefined"),
    "text",
    null,
    undefined,
    { code: "ENOENT" },
  ])("%o is none of the database's faults", (thrown) => {
    expect(databaseFault(thrown)).toBeNull();
  });
});

describe("a database that is not there", () => {
  it("too slow: given up after three seconds", async () => {
    const started = performance.now();
    expect(await faultOf(db.$queryRaw`SELECT pg_sleep(8)::text`)).toEqual(gone);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it.each([
    [
      "nobody listens",
      (other: URL) => {
        other.port = "1";
      },
    ],
    [
      "nobody listens on localhost, in either family",
      (other: URL) => {
        other.host = "localhost:1";
      },
    ],
    [
      "the host is unknown",
      (other: URL) => {
        other.hostname = "database.invalid";
      },
    ],
    [
      "the database is another's",
      (other: URL) => {
        other.pathname = "/no_such_database";
      },
    ],
    [
      "the role is unknown",
      (other: URL) => {
        other.username = "no_such_role";
      },
    ],
  ])("%s", async (_what, change) => {
    const other = elsewhere(change);
    expect(await faultOf(other.person.count())).toEqual(gone);
    expect(await faultOf(other.$transaction((tx) => tx.person.count()))).toEqual(gone);
    await other.$disconnect();
  });

  it.each(["localhost:1", "127.0.0.1:1", "database.invalid:1"])(
    "also to the counter of logins, which uses the bare driver: %s",
    async (host) => {
      const other = new URL(url);
      other.host = host;
      const pool = new Pool({ connectionString: other.href, connectionTimeoutMillis: 2_000 });
      expect(await faultOf(pool.query("SELECT 1"))).toEqual(gone);
      await pool.end();
    },
  );

  it("the bare driver's refusals are told apart as Prisma's are", async () => {
    const pool = new Pool({ connectionString: url.href, max: 1, query_timeout: 300 });
    pool.on("error", () => undefined);
    expect(await faultOf(pool.query("SELECT 1/0"))).toEqual({ status: 422, code: "invalid" });
    expect(await faultOf(pool.query("SELECT pg_sleep(2)"))).toEqual(gone);
    const suicide = pool.query("SELECT pg_terminate_backend(pg_backend_pid())");
    expect(await faultOf(suicide)).toEqual(gone);
    await pool.end();
  });

  it("a connection ended by an administrator, then the next works", async () => {
    const other = elsewhere(() => undefined);
    const [own] = await other.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    const cut = faultOf(other.$queryRaw`SELECT pg_sleep(2)::text`);
    await new Promise((resume) => setTimeout(resume, 200));
    await db.$queryRaw`SELECT pg_terminate_backend(${own?.pid ?? 0})`;
    expect(await cut).toEqual(gone);
    expect(await other.person.count()).toBeGreaterThanOrEqual(0);
    await other.$disconnect();
  });

  it("a line that is cut within a transaction, and one that hangs", async () => {
    const line = await openLine(url.href);
    const other = connect(line.url, 1);
    const within = faultOf(
      other.$transaction(async (tx) => {
        await tx.person.count();
        line.cut();
        await tx.person.count();
      }),
    );
    expect(await within).toEqual(gone);
    line.mend();
    expect(await other.person.count()).toBeGreaterThanOrEqual(0);
    line.hang();
    expect(await faultOf(other.person.count())).toEqual(gone);
    line.close();
    await other.$disconnect();
  });

  it("all connections are in use for too long", async () => {
    const other = elsewhere(() => undefined);
    const holder = thrownBy(other.$queryRaw`SELECT pg_sleep(2.8)::text`);
    await new Promise((resume) => setTimeout(resume, 200));
    expect(await faultOf(other.person.count())).toEqual(gone);
    await holder;
    await other.$disconnect();
  });
});
