import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { app } from "~/server";
import { serve } from "./running-server";

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(app);
});
afterAll(() => server.close());

describe("the two questions of health", () => {
  it("/livez is ok and /readyz ready", async () => {
    expect(await server.send("/livez")).toMatchObject({ status: 200, text: "ok" });
    expect(await server.send("/readyz")).toMatchObject({ status: 200, text: "ready" });
  });

  it.each([
    ["missing", "DELETE", { finished_at: null, rolled_back_at: null }],
    ["unfinished", "UPDATE", { finished_at: null, rolled_back_at: null }],
  ])("a migration that is %s is not ready", async (how) => {
    const [row] = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1`;
    const id = row?.id ?? "";
    if (how === "missing")
      await db.$executeRaw`UPDATE _prisma_migrations SET migration_name = 'other' WHERE id = ${id}`;
    else await db.$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL WHERE id = ${id}`;
    const answer = await server.send("/readyz");
    expect(answer).toMatchObject({ status: 503, text: expect.stringContaining("1 migration") });
  });
});

describe("what is answered before any page", () => {
  it.each(["OPTIONS", "TRACE", "PROPFIND", "LINK"])(
    "%s is 405 and names the methods",
    async (method) => {
      for (const path of ["/", "/login", "/account.data", "/livez"]) {
        const { status, headers, text } = await server.send(path, { method });
        expect(status).toBe(405);
        expect(headers.get("allow")).toBe("GET, HEAD, POST, PUT, PATCH, DELETE");
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(text).not.toContain("<");
      }
    },
  );

  it.each(["evil", "http://localhost:3000.evil.example", "http://"])(
    "an origin like %s is 403",
    async (origin) => {
      const headers = { Origin: origin, "Sec-Fetch-Site": "same-origin" };
      const answer = await server.send("/login", { headers, form: "login=a" });
      expect(answer).toMatchObject({ status: 403 });
    },
  );

  it.each([
    "/%",
    "/%E0%A4%A",
    "//evil.example/login",
    "/\\evil.example",
    "/login/../../etc/passwd",
    "/.env",
    "/%2e%2e/package.json",
  ])("the address %s answers no file and no fault", async (path) => {
    const { status, headers } = await server.send(path);
    expect([302, 400, 404]).toContain(status);
    expect(headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
  });

  it.each(["evil.example", "[", "a b", "x:99999999", "localhost@evil.example"])(
    "the host %s is no reason for a fault",
    async (host) => {
      const { status, text } = await server.send("/login", { headers: { Host: host } });
      expect([200, 400]).toContain(status);
      expect(text).not.toMatch(/\bat .*js:\d/);
      expect(text).not.toContain("evil.example");
    },
  );

  it("tells nobody what it is made of", async () => {
    const { headers } = await server.send("/login");
    expect(headers.has("x-powered-by")).toBe(false);
    expect(headers.has("server")).toBe(false);
  });
});
