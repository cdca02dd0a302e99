import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openLine } from "./breakable-line";
import { serve } from "./running-server";

const direct = process.env.DATABASE_URL ?? "";
const line = await openLine(direct);
process.env.DATABASE_URL = line.url;

const { app } = await import("~/server");
const { db } = await import("~/db/client");
const { aPlannerActor } = await import("../factories/actors");
const { cookieOf } = await import("../routes/visitor");

let server: Awaited<ReturnType<typeof serve>>;
let loggedIn: { Cookie: string };

beforeAll(async () => {
  server = await serve(app);
  loggedIn = { Cookie: await cookieOf((await aPlannerActor(db)).accountId) };
});
afterEach(line.mend);
afterAll(async () => {
  await server.close();
  line.close();
});

const here = { "Sec-Fetch-Site": "same-origin" };

describe.each([
  ["stopped", line.cut],
  ["silent", line.hang],
])("while the database is %s", (_how, breakLine) => {
  it("a page is a calm German 503 that says when to come back", async () => {
    expect((await server.send("/account", { headers: loggedIn })).status).toBe(200);
    breakLine();
    const started = performance.now();
    const { status, headers, text } = await server.send("/account", { headers: loggedIn });
    expect(performance.now() - started).toBeLessThan(4_500);
    expect(status).toBe(503);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(headers.get("content-security-policy")).toContain("'nonce-");
    expect(text).toContain('<html lang="de"');
    expect(text).toMatch(/<h1[^>]*>Clusterplan ist gleich wieder da<\/h1>/);
    expect(text).not.toMatch(/prisma|postgres|ECONN|read timeout|\.tsx?:\d/i);
    for (const script of text.match(/<script\b[^>]*>/g) ?? []) expect(script).toContain("nonce=");
  });

  it("data, forms and logins are 503 too, and nobody is logged out by it", async () => {
    breakLine();
    const form = "login=a%40b.de&password=x&intent=logIn";
    const answers = await Promise.all([
      server.send("/account.data", { headers: loggedIn }),
      server.send("/account", { headers: { ...loggedIn, ...here }, form: "intent=endSessions" }),
      server.send("/login", { headers: here, form }),
    ]);
    for (const { status, headers } of answers) {
      expect(status).toBe(503);
      expect(headers.has("retry-after")).toBe(true);
      expect(headers.get("set-cookie")).toBeUndefined();
    }
  });

  it("the process lives and is not ready", async () => {
    breakLine();
    expect(await server.send("/livez")).toMatchObject({ status: 200, text: "ok" });
    expect(await server.send("/readyz")).toMatchObject({ status: 503 });
  });

  it("everything is back without a restart", async () => {
    breakLine();
    expect((await server.send("/account", { headers: loggedIn })).status).toBe(503);
    line.mend();
    expect((await server.send("/account", { headers: loggedIn })).status).toBe(200);
    expect((await server.send("/readyz")).status).toBe(200);
    const form = "login=nobody%40example.org&password=x&intent=logIn";
    expect((await server.send("/login", { headers: here, form })).status).toBe(422);
  });

  it("what needs no database answers", async () => {
    breakLine();
    expect((await server.send("/login")).status).toBe(200);
    expect((await server.send("/nowhere")).status).toBe(404);
  });
});
