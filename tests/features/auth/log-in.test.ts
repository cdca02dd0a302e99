import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { logIn } from "~/auth/log-in.server";
import { pauseAfter } from "~/auth/login-throttle";
import { hashPassword } from "~/auth/password";
import { db } from "~/db/client";
import { anAccount } from "../../factories/people";
import { nextNumber } from "../../factories/sequence";

const PASSWORD = "Elbe-Alster-2026!";
const request = new Request("http://localhost:3000/login", { method: "POST" });

let passwordHash: string;
let login: string;
let address: string;
const from = () => ({ request, address });
const attempt = (password: string) => logIn({ login, password }, from());

beforeAll(async () => {
  const hashed = await hashPassword(PASSWORD);
  passwordHash = hashed.ok ? hashed.value : "";
});

beforeEach(async () => {
  address = `10.0.0.${nextNumber()}`;
  login = `login-${nextNumber()}@beispiel.hamburg.de`;
  await anAccount(db, { role: "planner", login, passwordHash });
});

const refused = { ok: false, error: { code: "login-refused" } };

describe("logging in", () => {
  it("starts a session, whatever the case and blanks of the login", async () => {
    const outcome = await logIn({ login: ` ${login.toUpperCase()} `, password: PASSWORD }, from());
    expect(outcome).toEqual({ ok: true, value: { cookie: expect.stringMatching(/^session=/) } });
  });

  it("gives one answer to a wrong password, an unknown login and a disabled account", async () => {
    const disabled = "disabled@beispiel.hamburg.de";
    await anAccount(db, { role: "planner", login: disabled, passwordHash, disabledAt: new Date() });
    const invited = "invited@beispiel.hamburg.de";
    await anAccount(db, { role: "planner", login: invited });
    expect(await attempt("wrong")).toEqual(refused);
    for (const other of ["nobody@beispiel.hamburg.de", disabled, invited])
      expect(await logIn({ login: other, password: PASSWORD }, from())).toEqual(refused);
  });
});

describe("a login in the instant in which", () => {
  const hasSession = async () => (await db.session.count({ where: { account: { login } } })) > 0;

  it.each([
    ["the password changes", { passwordHash: "another" }],
    ["the account is disabled", { disabledAt: new Date(0) }],
  ])("%s leaves no session", async (_, change) => {
    const pending = await db.$transaction(async (tx) => {
      await tx.account.update({ where: { login }, data: change });
      await tx.session.deleteMany({ where: { account: { login } } });
      const begun = attempt(PASSWORD);
      await vi.waitUntil(hasSession, 5_000);
      return [begun] as const;
    });
    expect(await pending[0]).toEqual(refused);
    expect(await hasSession()).toBe(false);
  });
});

describe("guessing", () => {
  it.each([
    [5, 0],
    [6, 5],
    [7, 10],
    [8, 20],
    [13, 640],
    [14, 900],
    [500, 900],
  ])("after attempt %i the pause is %i seconds", (attempts, seconds) => {
    expect(pauseAfter(attempts, { free: 5, firstPause: 5, longestPause: 900 })).toBe(seconds);
  });

  it("gets slower for one account, right password or not, and says for how long", async () => {
    for (let guess = 0; guess < 6; guess += 1) expect(await attempt("wrong")).toEqual(refused);
    const held = await attempt(PASSWORD);
    expect(held).toMatchObject({ ok: false, error: { code: "login-throttled" } });
    expect(held.ok || held.error.values?.seconds).toBeLessThanOrEqual(5);
  });

  it("treats unknown accounts the same", async () => {
    login = `nobody-${nextNumber()}@beispiel.hamburg.de`;
    for (let guess = 0; guess < 6; guess += 1) expect(await attempt("wrong")).toEqual(refused);
    expect(await attempt("wrong")).toMatchObject({ error: { code: "login-throttled" } });
  });

  it("many times at once lets only a few through", async () => {
    const guesses = await Promise.all(Array.from({ length: 20 }, () => attempt("wrong")));
    const compared = guesses.filter((guess) => !guess.ok && guess.error.code === "login-refused");
    expect(compared).toHaveLength(6);
  });

  it("is forgiven after a success", async () => {
    for (let guess = 0; guess < 4; guess += 1) await attempt("wrong");
    expect(await attempt(PASSWORD)).toMatchObject({ ok: true });
    for (let guess = 0; guess < 4; guess += 1) expect(await attempt("wrong")).toEqual(refused);
  });

  it("many accounts from one address is held up too, and other addresses are not", async () => {
    const mine = login;
    for (let guess = 0; guess < 41; guess += 1) {
      login = `nobody-${nextNumber()}@beispiel.hamburg.de`;
      await attempt("wrong");
    }
    login = mine;
    expect(await attempt(PASSWORD)).toMatchObject({ error: { code: "login-throttled" } });
    address = "10.9.9.9";
    expect(await attempt(PASSWORD)).toMatchObject({ ok: true });
  });

  it("leaves no login and no address in the table", async () => {
    await attempt("wrong");
    const rows = await db.loginThrottle.findMany();
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^[a-z-]+:[a-z]+:[0-9a-f]{64}$/);
  });
});
