// In English nothing German is left in the navigation and the headings.
import type { Page } from "@playwright/test";
import { paths } from "~/http/paths";
import { german } from "~/words/de";
import { english } from "~/words/en";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";

/** German sentences of the catalogue that English does not have. */
const germanOnly = onlyIn(wordsOf(german), wordsOf(english));

test("a planner reads English", async ({ login }) => {
  const page = await login("planner");
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
