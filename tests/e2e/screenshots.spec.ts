// The pictures of the README: looked at in every run, kept only when UPDATE_SCREENSHOTS is set.
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { paths } from "~/http/paths";
import { demoIds } from "./demo-ids";
import { expect, PHONE, test } from "./fixtures";

test("a planner's plan", async ({ login }) => {
  const page = await login("planner", { viewport: { width: 1440, height: 900 } });
  const { draft } = await demoIds();
  await page.goto(paths.plan(draft));
  await expect(page.getByRole("heading", { name: "Befunde" })).toBeVisible();
  // Filters act at once as soon as the scripts are there.
  const apply = page.getByRole("button", { name: "Anwenden" });
  await expect(apply.locator("..")).toHaveClass("visually-hidden");
  await keep(page, "placement-plan.png");
});

test("a trainee's phone", async ({ login }) => {
  const page = await login("placedTrainee", PHONE);
  await page.goto(paths.home());
  await expect(page.getByRole("heading", { name: "Was ist heute?" })).toBeVisible();
  await keep(page, "trainee-phone.png");
});

async function keep(page: Page, name: string) {
  const picture = await page.screenshot();
  expect(picture.byteLength).toBeGreaterThan(10_000);
  if (!process.env.UPDATE_SCREENSHOTS) return;
  const path = fileURLToPath(new URL(`../../docs/images/${name}`, import.meta.url));
  await page.screenshot({ path });
}
