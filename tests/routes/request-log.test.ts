import { symbols } from "pino";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { logger } from "~/platform/logger";
import { anAccount, aPerson } from "../factories/people";
import { cookieOf, send, sendFromHere } from "./visitor";

type Line = Record<string, unknown>;
const kept = Reflect.get(logger, symbols.streamSym);
let written: string[] = [];

beforeEach(() => {
  written = [];
  logger.level = "info";
  Object.assign(logger, { [symbols.streamSym]: { write: (line: string) => written.push(line) } });
});
afterAll(() => {
  logger.level = "silent";
  Object.assign(logger, { [symbols.streamSym]: kept });
});

const lines = (): Line[] => written.map((line) => JSON.parse(line));

describe("the line of a request", () => {
  it("names it as its answer does, with ids and figures only", async () => {
    const person = await aPerson(db, { givenName: "Fatma", familyName: "Geheimnis" });
    const account = await anAccount(db, {
      role: "planner",
      personId: person.id,
      login: "fatma.geheimnis@example.org",
    });
    const headers = { Cookie: await cookieOf(account.id), "User-Agent": "Browser/1" };
    const answer = await send("/trainees?q=Geheimnis", { headers });
    expect(answer.status).toBe(200);
    expect(lines()).toEqual([
      {
        level: 30,
        time: expect.any(String),
        requestId: answer.headers.get("X-Request-Id"),
        method: "GET",
        path: "/trainees",
        status: 200,
        milliseconds: expect.any(Number),
        accountId: account.id,
      },
    ]);
    expect(written.join()).not.toMatch(/geheimnis|fatma|example\.org|session|Browser/i);
  });

  it("is one per request, also of refusals, redirects and data", async () => {
    const asked = [
      await send("/nowhere"),
      await send("/account"),
      await send("/login.data"),
      await send("/login", { method: "POST" }),
    ];
    expect(lines().map(({ status }) => status)).toEqual(asked.map(({ status }) => status));
    const ids = asked.map((answer) => answer.headers.get("X-Request-Id"));
    expect(lines().map(({ requestId }) => requestId)).toEqual(ids);
    expect(new Set(ids).size).toBe(4);
  });

  it("never believes an id that the browser sends", async () => {
    const answer = await send("/login", { headers: { "X-Request-Id": "mine" } });
    expect(answer.headers.get("X-Request-Id")).not.toBe("mine");
  });

  it.each([
    "/invitation/geheim-123",
    "/reset/geheim-123",
    "/reset/geheim-123.data",
    "/invitation/geheim-123/x",
  ])("keeps the secret of %s", async (path) => {
    await send(path);
    expect(written.join()).not.toContain("geheim");
  });

  it("keeps what a form says, also when it is refused", async () => {
    const form = { intent: "logIn", login: "hanna@example.org", password: "Geheimwort-77" };
    await sendFromHere("/login", { form });
    expect(written.join()).not.toMatch(/hanna|Geheimwort/);
  });
});

describe("the order of the middleware", () => {
  it("a foreign post is refused before its session is looked at", async () => {
    const account = await anAccount(db, { role: "planner" });
    const headers = { Cookie: await cookieOf(account.id), Origin: "https://evil.example" };
    const answer = await send("/logout", { headers, form: {} });
    expect(answer.status).toBe(403);
    expect(lines()[0]).not.toHaveProperty("accountId");
    expect((await send("/account", { headers: { Cookie: headers.Cookie } })).status).toBe(200);
  });
});
