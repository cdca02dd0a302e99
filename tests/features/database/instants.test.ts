import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { connect } from "~/db/connect";
import type { PrismaClient } from "~/db/generated/client";
import { aLesson } from "../../factories/lessons";

// A role whose own clock is Berlin's must change nothing: everything crosses the wire in UTC.
const HALF_HOUR = 30 * 60_000;
const role = `berliner_${process.env.VITEST_POOL_ID ?? "1"}_${process.pid}`;
let berlin: PrismaClient;

beforeAll(async () => {
  await inDatabase(`CREATE ROLE ${role} LOGIN SUPERUSER PASSWORD 'berlin'`);
  await inDatabase(`ALTER ROLE ${role} SET TimeZone = 'Europe/Berlin'`);
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.username = role;
  url.password = "berlin";
  berlin = connect(url.href, 2);
});
afterAll(async () => {
  await berlin.$disconnect();
  await inDatabase(`DROP ROLE ${role}`);
});

/** Statements of the database's own administration, which take no parameters. */
async function inDatabase(statement: string): Promise<void> {
  const { Client } = await import("pg");
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(statement);
  await client.end();
}

const changes = [
  ["to summer time", Date.parse("2026-03-28T13:00:00Z")],
  ["to winter time", Date.parse("2026-10-24T13:00:00Z")],
] as const;

describe.each(changes)("48 half-hours around the change %s", (_which, first) => {
  it.each(Array.from({ length: 48 }, (_, index) => new Date(first + index * HALF_HOUR)))(
    "%o stays what it is",
    async (startsAt) => {
      const endsAt = new Date(startsAt.getTime() + HALF_HOUR);
      const { id } = await berlin.lesson.create({ data: { title: "Zeit", startsAt, endsAt } });
      const read = await berlin.lesson.findUniqueOrThrow({ where: { id } });
      expect([read.startsAt, read.endsAt]).toEqual([startsAt, endsAt]);
      const [stored] = await berlin.$queryRaw<{ utc: string; raw: Date }[]>`
        SELECT to_char("startsAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS utc,
               "startsAt" AS raw
          FROM "Lesson" WHERE "id" = ${id}::uuid AND "startsAt" = ${startsAt}`;
      expect(stored).toEqual({ utc: startsAt.toISOString(), raw: startsAt });
    },
  );
});

describe("a role in Berlin", () => {
  it("really lives in Berlin, and our connection in UTC", async () => {
    const [own] = await db.$queryRaw<{ settings: string[] }[]>`
      SELECT setconfig AS settings FROM pg_db_role_setting s
        JOIN pg_roles r ON r.oid = s.setrole WHERE r.rolname = ${role}`;
    expect(own?.settings).toContain("TimeZone=Europe/Berlin");
    const [zone] = await berlin.$queryRaw<{ TimeZone: string }[]>`SHOW TimeZone`;
    expect(zone?.TimeZone).toBe("UTC");
  });

  it("keeps UTC in transactions and on new connections", async () => {
    const zones = await Promise.all(
      Array.from({ length: 6 }, () =>
        berlin.$transaction(
          async (tx) => (await tx.$queryRaw<{ TimeZone: string }[]>`SHOW TimeZone`)[0]?.TimeZone,
          { maxWait: 5_000 },
        ),
      ),
    );
    expect(new Set(zones)).toEqual(new Set(["UTC"]));
  });

  it("compares with now() as everybody else", async () => {
    const before = new Date(Date.now() - 5_000);
    const [row] = await berlin.$queryRaw<{ close: boolean }[]>`
      SELECT now() - ${before}::timestamptz BETWEEN interval '0' AND interval '1 minute' AS close`;
    expect(row?.close).toBe(true);
    const lesson = await aLesson(berlin, { on: "2026-10-25", from: 180, to: 240 });
    expect(lesson.startsAt.toISOString()).toBe("2026-10-25T02:00:00.000Z");
  });
});
