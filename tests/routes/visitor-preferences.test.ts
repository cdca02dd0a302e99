import { expect, it } from "vitest";
import { paths } from "~/http/paths";
import { send } from "./visitor";

const cookieOf = (answer: Response) => answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
const sameOrigin = { "Sec-Fetch-Site": "same-origin" };

async function choose(choice: Record<string, string>, cookie = ""): Promise<Response> {
  return send(paths.preferences(), {
    headers: { ...sameOrigin, Cookie: cookie },
    form: { intent: "keepPreferences", ...choice },
  });
}

it("reads the login in the language and theme that a visitor chose, each for itself", async () => {
  const english = cookieOf(await choose({ locale: "en", to: paths.privacy() }));
  const dark = cookieOf(await choose({ theme: "dark" }, english));
  const page = await (await send(paths.login(), { headers: { Cookie: dark } })).text();
  expect(page).toContain('<html lang="en" data-kern-theme="dark"');
  expect(page).toContain("Log in");
});

it("comes back to the page of this site on which it was chosen, and to no other", async () => {
  const stays = await choose({ locale: "en", to: paths.privacy() });
  expect(stays.headers.get("Location")).toBe(paths.privacy());
  const leaves = await choose({ locale: "en", to: "//elsewhere.invalid" });
  expect(leaves.headers.get("Location")).toBe(paths.login());
});

it.each(["nonsense", "eyJsb2NhbGUiOiJmciJ9", encodeURIComponent("{}")])(
  "is German for a cookie of %s",
  async (value) => {
    const headers = { Cookie: `preferences=${value}` };
    const answer = await send(paths.login(), { headers });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<html lang="de"');
  },
);
