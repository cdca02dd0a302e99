import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issueLink } from "~/auth/account-link";
import { hashPassword } from "~/auth/password";
import { db } from "~/db/client";
import { anAccount } from "../factories/people";
import { nextNumber } from "../factories/sequence";
import { cookieOf, cookiesOf, send, sendFromHere } from "./visitor";

const PASSWORD = "Elbe-Alster-2026!";
const NEXT = "Zwölf Möwen am Fleet";
const repeated = (password: string) => ({ password, repeatedPassword: password });

let passwordHash: string;
let login: string;
let accountId: string;

beforeAll(async () => {
  const hashed = await hashPassword(PASSWORD);
  passwordHash = hashed.ok ? hashed.value : "";
});
beforeEach(async () => {
  login = `login-${nextNumber()}@example.org`;
  accountId = (await anAccount(db, { role: "planner", login, passwordHash })).id;
});

const logIn = (given: { headers?: Record<string, string>; to?: string; path?: string } = {}) =>
  sendFromHere(given.path ?? "/login", {
    headers: given.headers ?? {},
    form: {
      intent: "logIn",
      login,
      password: PASSWORD,
      ...(given.to !== undefined && { to: given.to }),
    },
  });
const isLoggedIn = async (cookie: string) =>
  (await send("/account", { headers: { Cookie: cookie } })).status === 200;
const sessionIn = (answer: Response) =>
  answer.headers.getSetCookie().find((cookie) => cookie.startsWith("session=")) ?? "";

describe("logging in", () => {
  it("never takes up the id that the browser brought along", async () => {
    const planted = "session=planted0planted0planted0planted0planted0";
    const answer = await logIn({ headers: { Cookie: planted } });
    expect(answer.status).toBe(303);
    expect(cookiesOf(answer)).toMatch(/^session=/);
    expect(cookiesOf(answer)).not.toContain("planted");
    expect(await isLoggedIn(planted)).toBe(false);
    expect(await isLoggedIn(cookiesOf(answer))).toBe(true);
  });

  it("ends an attacker's session that was planted, and does not share it", async () => {
    const attacker = await cookieOf((await anAccount(db, { role: "trainee" })).id);
    await db.session.findFirstOrThrow({ where: { accountId: { not: accountId } } });
    const answer = await logIn({ headers: { Cookie: attacker } });
    expect(await isLoggedIn(attacker)).toBe(false);
    expect(await isLoggedIn(cookiesOf(answer))).toBe(true);
  });

  it("sets one cookie out of scripts' reach, for this browser session only", async () => {
    const cookie = sessionIn(await logIn());
    expect(cookie).toMatch(/^session=\w+; Path=\/; HttpOnly; SameSite=Lax$/);
    const { id } = await db.session.findFirstOrThrow({ where: { accountId } });
    expect(cookie).not.toContain(id);
  });

  it.each([
    ["/account", "/account"],
    ["https://evil.example/", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/%5cevil.example/..//evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["/\t/evil.example", "/"],
    ["/login?to=/account", "/"],
    ["", "/"],
  ])("to %j leads to %s", async (to, location) => {
    for (const path of ["/login", `/login?to=${encodeURIComponent(to)}`]) {
      const answer = await logIn({ to, path });
      expect(answer.headers.get("Location")).toBe(location);
    }
  });

  it.each(["https://evil.example/", "//evil.example", "/\\evil.example"])(
    "already logged in, ?to=%s leads home",
    async (to) => {
      const Cookie = await cookieOf(accountId);
      const answer = await send(`/login?to=${encodeURIComponent(to)}`, { headers: { Cookie } });
      expect(answer.headers.get("Location")).toBe("/");
    },
  );

  it("says the same of a wrong password and an unknown login, and repeats no password", async () => {
    const wrong = (name: string) =>
      sendFromHere("/login", { form: { intent: "logIn", login: name, password: "Geheimwort-77" } });
    const answers = await Promise.all([wrong(login), wrong("nobody@example.org")]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    for (const text of texts) expect(text).not.toContain("Geheimwort-77");
    const tidy = (text = "") =>
      text
        .replaceAll(login, "login")
        .replaceAll("nobody@example.org", "login")
        .replace(/nonce(=\\?"|\\",\\"|-)[\w+/=]+/g, "nonce")
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id");
    expect(tidy(texts[0])).toBe(tidy(texts[1]));
  });

  it("is held up after guesses, per account whatever the address, with the time to wait", async () => {
    const guess = (address: string) =>
      sendFromHere("/login", { address, form: { intent: "logIn", login, password: "wrong" } });
    for (let turn = 0; turn < 6; turn += 1) await guess(`10.1.1.${turn}`);
    const held = await guess("10.1.1.99");
    expect(held.status).toBe(429);
    expect(Number(held.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await logIn()).status).toBe(429);
  });
});

describe("a session ends at once", () => {
  it("at logout, and only there", async () => {
    const [here, there] = [await cookieOf(accountId), await cookieOf(accountId)];
    const answer = await sendFromHere("/logout", { headers: { Cookie: here }, form: {} });
    expect(sessionIn(answer)).toMatch(/^session=; Max-Age=0;/);
    expect([await isLoggedIn(here), await isLoggedIn(there)]).toEqual([false, true]);
  });

  it("everywhere else when the password changes", async () => {
    const [here, there] = [await cookieOf(accountId), await cookieOf(accountId)];
    const form = { intent: "changePassword", currentPassword: PASSWORD, ...repeated(NEXT) };
    const answer = await sendFromHere("/account", { headers: { Cookie: here }, form });
    expect(answer.status).toBe(303);
    expect([await isLoggedIn(here), await isLoggedIn(there)]).toEqual([false, false]);
    expect(await isLoggedIn(cookiesOf(answer))).toBe(true);
  });

  it("when the account is disabled, whatever rows are left", async () => {
    const cookie = await cookieOf(accountId);
    const Cookie = await cookieOf((await anAccount(db, { role: "administrator" })).id);
    const form = { intent: "disable", accountId, reason: "Ausgeschieden" };
    const answer = await sendFromHere("/admin/accounts", { headers: { Cookie }, form });
    expect(answer.status).toBe(303);
    expect(await isLoggedIn(cookie)).toBe(false);
    expect(await db.session.count({ where: { accountId } })).toBe(0);
    expect((await logIn()).status).toBe(422);
  });

  it("for a role that changes, the next request has the new one", async () => {
    const cookie = await cookieOf(accountId);
    const cohorts = () => send("/cohorts", { headers: { Cookie: cookie } });
    expect((await cohorts()).status).toBe(200);
    await db.account.update({ where: { id: accountId }, data: { role: "administrator" } });
    expect((await cohorts()).status).toBe(403);
  });
});

describe("a link of a mail", () => {
  const linkFor = (purpose: "invitation" | "reset", now = new Date()) =>
    db.$transaction((tx) => issueLink(tx, { accountId, purpose, createdById: null, now }));
  const reset = (token: string, password = NEXT) =>
    sendFromHere(`/reset/${token}`, { form: { intent: "reset", token, ...repeated(password) } });

  it("works once, also when it is used many times at once", async () => {
    const token = await linkFor("reset");
    const answers = await Promise.all(Array.from({ length: 8 }, () => reset(token)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect((await reset(token)).status).toBe(422);
  });

  it("ends the sessions that were open, and the links that were sent before", async () => {
    const cookie = await cookieOf(accountId);
    const first = await linkFor("reset");
    const second = await linkFor("reset");
    expect((await reset(first)).status).toBe(422);
    expect((await reset(second)).status).toBe(303);
    expect(await isLoggedIn(cookie)).toBe(false);
  });

  it("is good for its own purpose and time only", async () => {
    expect((await reset(await linkFor("invitation"))).status).toBe(422);
    expect((await reset(await linkFor("reset", new Date(Date.now() - 3 * 3_600_000)))).status).toBe(
      422,
    );
    const token = await linkFor("reset");
    await db.account.update({ where: { id: accountId }, data: { disabledAt: new Date() } });
    expect((await reset(token)).status).toBe(422);
  });

  it("is not found in the database, and not in the page's own links", async () => {
    const token = await linkFor("reset");
    const [row] = await db.$queryRaw<{ found: bigint }[]>`
      SELECT count(*) AS found FROM "AccountToken" WHERE "id" = ${token}`;
    expect(Number(row?.found)).toBe(0);
    const answer = await send(`/reset/${token}`);
    expect(answer.headers.get("Referrer-Policy")).toBe("same-origin");
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
  });

  it("is asked for with one answer, whether the login exists or not", async () => {
    const asked = (name: string) =>
      sendFromHere("/reset", { form: { intent: "request", login: name } });
    const [known, unknown] = [await asked(login), await asked("nobody@example.org")];
    expect([known.status, known.headers.get("Location")]).toEqual([
      303,
      unknown.headers.get("Location"),
    ]);
    expect(unknown.status).toBe(303);
  });
});
