import { describe, expect, it } from "vitest";
import { send, sendFromHere } from "./visitor";

const ANSWERS: [string, () => Promise<Response>, number][] = [
  ["a page", () => send("/login"), 200],
  ["a redirect", () => send("/account"), 302],
  ["a page's data", () => send("/login.data"), 200],
  ["a redirect in data", () => send("/account.data"), 202],
  ["a missing page", () => send("/nowhere"), 404],
  ["missing data", () => send("/nowhere.data"), 404],
  ["a refused post", () => send("/login", { method: "POST" }), 403],
  ["a form with mistakes", () => sendFromHere("/login", { form: { login: "" } }), 422],
  ["a post where no form is", () => sendFromHere("/nowhere", { form: {} }), 405],
  ["a head", () => send("/login", { method: "HEAD" }), 200],
  ["an encoding that is none", () => send("/%E0%A4%A"), 404],
];

const policyOf = (answer: Response) => answer.headers.get("Content-Security-Policy") ?? "";
const nonceOf = (answer: Response) => /'nonce-([^']+)'/.exec(policyOf(answer))?.[1];
const scriptsOf = (html: string) => html.match(/<script\b[^>]*>/g) ?? [];

describe.each(ANSWERS)("%s", (_what, ask, status) => {
  it(`answers ${status} with every header`, async () => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
      "cache-control": "private, no-store",
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it("allows no script but its own", async () => {
    const policy = policyOf(await ask());
    const directives = new Map(
      policy.split("; ").map((text) => text.split(/ (.*)/s, 2) as [string, string]),
    );
    expect(directives.get("script-src")).toMatch(/^'self' 'nonce-[\w+/]{22}=='$/);
    expect(directives.get("script-src")).not.toContain("unsafe");
    expect(directives.get("style-src")).toBe("'self'");
    expect(directives.get("frame-ancestors")).toBe("'none'");
    expect(directives.get("base-uri")).toBe("'none'");
    expect(directives.get("form-action")).toBe("'self'");
    expect(directives.get("object-src")).toBe("'none'");
  });
});

describe("the nonce", () => {
  it("is another one for every answer", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send("/login")));
    expect(new Set(answers.map(nonceOf)).size).toBe(20);
  });

  it.each(["/login", "/nowhere"])("is on every script of %s", async (path) => {
    const answer = await send(path);
    const scripts = scriptsOf(await answer.text());
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(answer)}"`);
  });

  it("leaves no handler and no style element inline", async () => {
    const html = await (await send("/login")).text();
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/i);
    expect(html).not.toMatch(/<style\b/i);
  });
});
