import { describe, expect, it } from "vitest";
import { normaliseEmail } from "~/domain/people/email";

describe("an address", () => {
  it.each([
    ["CELINE.ONEILL@BEISPIEL.HAMBURG.DE", "celine.oneill@beispiel.hamburg.de"],
    ["  a.b+c@example.org ", "a.b+c@example.org"],
    ["jörn@müller.example", "jörn@müller.example"],
  ])("%j is kept as %s", (text, email) => {
    expect(normaliseEmail(text)).toEqual({ ok: true, value: email });
  });

  it.each([
    "",
    "max.testmann(at)beispiel.hamburg.de",
    "max@localhost",
    "max@@example.org",
    "max mustermann@example.org",
    "@example.org",
    "max@example..org",
    "a@b.de; c@d.de",
    `${"a".repeat(250)}@b.de`,
  ])("%j is malformed", (text) => {
    const refused = { ok: false, error: { code: "email-malformed", field: "email" } };
    expect(normaliseEmail(text)).toMatchObject(refused);
  });
});
