// In English nothing German is left in the navigation and the headings.
import "../setup/e2e-environment";
import type { Page } from "@playwright/test";
import { db } from "~/db/client";
import { paths } from "~/http/paths";
import { german } from "~/words/de";
import { english } from "~/words/en";
import { persona } from "../personas/personas";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";
import { sessionFor } from "./session";

/** German sentences of the catalogue that English does not have. */
const germanOnly = onlyIn(wordsOf(german), wordsOf(english));

test("a planner reads English", async ({ open }) => {
  const page = await open();
  await sessionFor(page.context(), await aColleague());
  const { cohort, draft, site } = await demoIds();
  await page.goto(paths.home());
  await page.getByRole("banner").locator("summary").click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const addresses = [paths.home(), paths.cohorts(), paths.cohort(cohort), paths.plan(draft)];
  for (const address of [...addresses, paths.sites(), paths.site(site), paths.trainees()]) {
    await page.goto(address);
    expect(await germanWords(page), address).toEqual([]);
  }
  await page.getByRole("banner").locator("summary").click();
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});

/** The language goes with the account: the persona's stays what the other journeys read. */
async function aColleague(): Promise<string> {
  const login = { not: persona("planner").login };
  const where = { role: "planner", login, disabledAt: null } as const;
  return (await db.account.findFirstOrThrow({ where, orderBy: { login: "asc" } })).login;
}

async function germanWords(page: Page): Promise<string[]> {
  const places = page.getByRole("heading").or(page.getByRole("navigation").getByRole("link"));
  const texts = await places.allInnerTexts();
  expect(texts.length).toBeGreaterThan(0);
  return texts.map((text) => text.trim()).filter((text) => germanOnly.has(text));
}

function wordsOf(catalogue: object): string[] {
  return Object.values(catalogue).flatMap((value) =>
    typeof value === "string" ? [value] : wordsOf(value),
  );
}

function onlyIn(some: readonly string[], others: readonly string[]): Set<string> {
  const known = new Set(others);
  return new Set(some.filter((word) => !known.has(word)));
}
