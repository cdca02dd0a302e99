import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "~/auth/password";
import { weaknessOf } from "~/auth/password-policy";
import { createQueue } from "~/auth/password-queue";

const owner = {
  login: "hanna.behrens@beispiel.hamburg.de",
  givenName: "Hanna-Marie",
  familyName: "Behrens",
};

describe("the password policy", () => {
  it.each([
    ["elfzeichen1", "password-too-short"],
    ["ä".repeat(11), "password-too-short"],
    ["x7".repeat(65), "password-too-long"],
    ["Passwort2026!", "password-common"],
    ["HAMBURG123456", "password-common"],
    ["aaaaaaaaaaaa", "password-common"],
    ["123456789012", "password-common"],
    ["Hanna.Behrens@beispiel.hamburg.de", "password-like-login"],
    ["Hanna-Behrens-1", "password-like-login"],
  ])("refuses %s: %s", (password, weakness) => {
    expect(weaknessOf(password, owner)).toBe(weakness);
  });

  it.each(["Elbe-Alster-2026!", "zwölf Möwen üb", "korrektes pferd batterie"])(
    "accepts %s",
    (password) => {
      expect(weaknessOf(password, owner)).toBeNull();
    },
  );
});

describe("hashing", () => {
  it("is argon2id with 19 MiB, two passes and one lane", async () => {
    const hashed = await hashPassword("Elbe-Alster-2026!");
    expect(hashed).toMatchObject({ ok: true });
    expect(hashed.ok && hashed.value).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("knows the right password from a wrong one", async () => {
    const hashed = await hashPassword("Elbe-Alster-2026!");
    const stored = hashed.ok ? hashed.value : "";
    expect(await verifyPassword("Elbe-Alster-2026!", stored)).toEqual({ ok: true, value: true });
    expect(await verifyPassword("elbe-alster-2026!", stored)).toEqual({ ok: true, value: false });
  });

  it("refuses an account without a password after a comparison all the same", async () => {
    expect(await verifyPassword("Elbe-Alster-2026!", null)).toEqual({ ok: true, value: false });
  });

  it("turns the fiftieth at once away", async () => {
    const many = Array.from({ length: 50 }, () => hashPassword("Elbe-Alster-2026!"));
    const outcomes = await Promise.all(many);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(42);
    expect(outcomes.at(-1)).toEqual({ ok: false, error: { code: "busy" } });
  });
});

describe("the queue", () => {
  it("runs only so many at once, also after one failed", async () => {
    const enter = createQueue({ atOnce: 2, waiting: 10 });
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 2));
      running -= 1;
      if (most === 1) throw new Error("failed");
    };
    const turns = Array.from({ length: 8 }, () => enter(work));
    await Promise.allSettled(turns.map((turn) => turn ?? Promise.resolve()));
    expect(most).toBe(2);
    expect(running).toBe(0);
    expect(await enter(async () => "free")).toBe("free");
  });
});
