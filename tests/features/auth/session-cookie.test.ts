import { describe, expect, it } from "vitest";
import { emptySessionCookie, readSessionCookie, sessionCookie } from "~/auth/session-cookie";

const HOST = "https://cluster.example.org";

describe("the session cookie", () => {
  it("is bound to its host and to https", () => {
    expect(sessionCookie("abc", HOST)).toBe(
      "__Host-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure",
    );
    expect(emptySessionCookie(HOST)).toBe(
      "__Host-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure",
    );
  });

  it.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://app.localhost:3000"])(
    "works over plain http on the machine itself: %s",
    (origin) => {
      expect(sessionCookie("abc", origin)).toBe("session=abc; Path=/; HttpOnly; SameSite=Lax");
    },
  );

  it.each(["http://cluster.example.org", "http://localhost.example.org"])(
    "never goes without Secure elsewhere: %s",
    (origin) => {
      expect(sessionCookie("abc", origin)).toContain("; Secure");
    },
  );

  it("over https is not read from the unprotected name", () => {
    expect(readSessionCookie("session=abc", HOST)).toBeNull();
    expect(readSessionCookie("session=x; __Host-session=abc", HOST)).toBe("abc");
  });
});
