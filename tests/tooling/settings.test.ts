import { describe, expect, test } from "vitest";
import { parseSettings } from "~/platform/settings";

const enough = { DATABASE_URL: "postgresql://db/clusterplan", SESSION_SECRET: "x".repeat(32) };

test("a database and a secret are enough", () => {
  expect(parseSettings(enough)).toMatchObject({
    PORT: 3000,
    HOST: "127.0.0.1",
    ORIGIN: "http://localhost:3000",
    CLUSTERPLAN_DEMO: false,
    LOG_LEVEL: "info",
  });
});

test("an empty value counts as not set", () => {
  const settings = parseSettings({ ...enough, PORT: "", ORIGIN: "", SMTP_URL: "" });
  expect(settings.PORT).toBe(3000);
  expect(settings.SMTP_URL).toBeUndefined();
});

describe("a wrong setting is named in a sentence", () => {
  test.each([
    ["PORT", "0"],
    ["PORT", "70000"],
    ["PORT", "3000x"],
    ["ORIGIN", "http://cluster.example.org"],
    ["ORIGIN", "https://cluster.example.org/"],
    ["ORIGIN", "cluster.example.org"],
    ["ORIGIN", "ftp://localhost"],
    ["DATABASE_URL", "mysql://db/clusterplan"],
    ["SESSION_SECRET", "too short"],
    ["SMTP_URL", "mail.example.org"],
    ["MAIL_FROM", "nobody"],
    ["CLUSTERPLAN_DEMO", "yes"],
    ["LOG_LEVEL", "loud"],
    ["TRUST_PROXY", "yes"],
    ["CONTACT_EMAIL", "somebody"],
    ["NODE_ENV", "staging"],
  ])("%s=%s", (name, value) => {
    expect(() => parseSettings({ ...enough, [name]: value })).toThrow(new RegExp(`^${name} must`));
  });

  test("all of them at once", () => {
    expect(() => parseSettings({ PORT: "x" })).toThrow(
      /^PORT must.*\nDATABASE_URL must.*\nSESSION_SECRET must/,
    );
  });
});

test.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000", "https://a.de"])(
  "%s is an origin to serve",
  (origin) => {
    expect(parseSettings({ ...enough, ORIGIN: origin }).ORIGIN).toBe(origin);
  },
);
