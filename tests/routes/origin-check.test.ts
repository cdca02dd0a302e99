import { describe, expect, it } from "vitest";
import { ORIGIN, send } from "./visitor";

const METHODS = ["POST", "PUT", "PATCH", "DELETE"];
const PATHS = ["/login", "/login.data", "/logout", "/nowhere", "/nowhere.data", "/"];
const everywhere = METHODS.flatMap((method) => PATHS.map((path) => ({ method, path })));

const FOREIGN: [string, Record<string, string>][] = [
  ["silence", {}],
  ["another origin", { Origin: "https://evil.example" }],
  ["the same host on another port", { Origin: "http://localhost:3001" }],
  ["the same host over https", { Origin: "https://localhost:3000" }],
  ["an origin that begins like ours", { Origin: "http://localhost.evil.example:3000" }],
  ["a sandboxed frame", { Origin: "null" }],
  ["a cross-site form with our origin", { Origin: ORIGIN, "Sec-Fetch-Site": "cross-site" }],
  ["a sibling's form with our origin", { Origin: ORIGIN, "Sec-Fetch-Site": "same-site" }],
  ["an address typed by hand", { "Sec-Fetch-Site": "none" }],
  ["a Referer of ours", { Referer: `${ORIGIN}/login` }],
];

describe.each(everywhere)("$method $path", ({ method, path }) => {
  it.each(FOREIGN)("from %s is 403", async (_who, headers) => {
    const answer = await send(path, { method, headers });
    expect(answer.status).toBe(403);
    expect(answer.headers.get("Content-Security-Policy")).toContain("script-src");
    expect(answer.headers.get("X-Request-Id")).toBeTruthy();
  });

  it.each([
    ["says so", { "Sec-Fetch-Site": "same-origin" }],
    [
      "says so, behind a proxy that ends TLS",
      { "Sec-Fetch-Site": "same-origin", Origin: "https://localhost:3000" },
    ],
    ["is old and sends its origin", { Origin: ORIGIN }],
  ])("from a browser that %s passes", async (_who, headers) => {
    const answer = await send(path, { method, headers, form: { login: "", password: "" } });
    expect(answer.status).not.toBe(403);
    expect(answer.status).not.toBe(400);
    expect(answer.status).toBeLessThan(500);
  });
});

describe("reading", () => {
  it.each(["GET", "HEAD"])("%s needs no origin", async (method) => {
    const headers = { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" };
    expect((await send("/login", { method, headers })).status).toBe(200);
  });
});
