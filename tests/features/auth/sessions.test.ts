import { beforeEach, describe, expect, it } from "vitest";
import { endAllSessions, endSession, readSession, startSession } from "~/auth/session.server";
import { db } from "~/db/client";
import { anAccount, aTrainer } from "../../factories/people";

const MINUTE = 60_000;

function requestWith(cookie: string): Request {
  return new Request("http://localhost:3000/", { headers: { Cookie: cookie } });
}

/** What the browser sends back of a Set-Cookie header. */
function sent(setCookie: string): string {
  return setCookie.split(";")[0] ?? "";
}

const visitor = requestWith("");
let accountId: string;
let cookie: string;

beforeEach(async () => {
  accountId = (await anAccount(db, { role: "planner" })).id;
  cookie = await startSession(accountId, visitor);
});

async function shift(data: { expiresAt?: Date; absoluteExpiresAt?: Date }) {
  await db.session.updateMany({ where: { accountId }, data });
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

describe("the cookie", () => {
  it("is a session cookie out of scripts' reach", () => {
    expect(cookie).toMatch(/^session=[a-z0-9]{30,}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it("gets a new id at every login, and the old session ends", async () => {
    const next = await startSession(accountId, requestWith(sent(cookie)));
    expect(sent(next)).not.toBe(sent(cookie));
    expect(await readSession(requestWith(sent(cookie)))).toBeNull();
    expect(await readSession(requestWith(sent(next)))).not.toBeNull();
  });
});

describe("the stored id", () => {
  it("is a hash that logs nobody in", async () => {
    const stored = await db.session.findFirstOrThrow({ where: { accountId } });
    expect(stored.id).toMatch(/^[0-9a-f]{64}$/);
    expect(cookie).not.toContain(stored.id);
    expect(await readSession(requestWith(`session=${stored.id}`))).toBeNull();
  });
});

describe("reading a session", () => {
  it("tells who asks, also among other cookies", async () => {
    const trainer = await aTrainer(db, { person: { givenName: "Jörg", familyName: "Öz" } });
    const account = await anAccount(db, { role: "trainer", personId: trainer.personId });
    const own = sent(await startSession(account.id, visitor));
    const live = await readSession(requestWith(`toast=x; ${own}; theme=dark`));
    expect(live?.viewer).toEqual({
      actor: {
        accountId: account.id,
        personId: trainer.personId,
        role: "trainer",
        traineeId: null,
        trainerId: trainer.id,
        siteId: null,
      },
      displayName: "Jörg Öz",
      locale: "de",
      theme: "system",
    });
  });

  it.each(["", "session=", "session=unknown", "other=1"])("knows nobody by %j", async (header) => {
    expect(await readSession(requestWith(header))).toBeNull();
  });

  it("ends after an idle hour and leaves no row", async () => {
    await shift({ expiresAt: inMinutes(-1) });
    expect(await readSession(requestWith(sent(cookie)))).toBeNull();
    expect(await db.session.count({ where: { accountId } })).toBe(0);
  });

  it("ends at the absolute end although it was in use", async () => {
    await shift({ expiresAt: inMinutes(30), absoluteExpiresAt: inMinutes(-1) });
    expect(await readSession(requestWith(sent(cookie)))).toBeNull();
  });

  it("moves the idle end with use, never past the absolute end", async () => {
    await shift({ expiresAt: inMinutes(45), absoluteExpiresAt: inMinutes(50) });
    await readSession(requestWith(sent(cookie)));
    const row = await db.session.findFirstOrThrow({ where: { accountId } });
    expect(row.expiresAt).toEqual(row.absoluteExpiresAt);
  });

  it("extends in the last half hour as well", async () => {
    await shift({ expiresAt: inMinutes(5) });
    await readSession(requestWith(sent(cookie)));
    const row = await db.session.findFirstOrThrow({ where: { accountId } });
    expect(row.expiresAt.getTime()).toBeGreaterThan(inMinutes(58).getTime());
  });

  it("does not know a disabled account's session, even if its row is left", async () => {
    await db.account.update({ where: { id: accountId }, data: { disabledAt: new Date() } });
    expect(await readSession(requestWith(sent(cookie)))).toBeNull();
  });
});

describe("ending", () => {
  it("ends one session at logout and takes the cookie back", async () => {
    const other = await startSession(accountId, visitor);
    const blank = await endSession(requestWith(sent(cookie)));
    expect(blank).toMatch(/^session=; Max-Age=0; /);
    expect(await readSession(requestWith(sent(cookie)))).toBeNull();
    expect(await readSession(requestWith(sent(other)))).not.toBeNull();
  });

  it("ends all at once", async () => {
    await startSession(accountId, visitor);
    expect(await endAllSessions(accountId, db)).toBe(2);
    expect(await readSession(requestWith(sent(cookie)))).toBeNull();
  });
});
