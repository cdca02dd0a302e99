// Two planners at one plan: with the mouse, with the keyboard, back again, and each sees the other.
import type { Page } from "@playwright/test";
import { paths } from "~/http/paths";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";

const row = (page: Page, name: RegExp) => page.getByRole("row", { name });
/** The bar of somebody's first station. */
const bar = (page: Page, name: RegExp) => row(page, name).getByRole("link").first();

test("a plan is edited by hand, taken back, and seen by a colleague", async ({ login }) => {
  const { draft } = await demoIds();
  const page = await login("planner", { viewport: { width: 1440, height: 900 } });
  await page.goto(paths.plan(draft));
  const [one, other] = [/Şahin, Leyla/, /Dağdelen, Swantje/];
  const [mine, theirs] = [await bar(page, one).innerText(), await bar(page, other).innerText()];
  const undo = page.getByRole("button", { name: /^Rückgängig/ });

  await bar(page, one).dragTo(bar(page, other), { steps: 10 });
  await expect(bar(page, one)).toHaveText(theirs);
  await expect(bar(page, other)).toHaveText(mine);
  await undo.click();
  await expect(bar(page, one)).toHaveText(mine);

  const colleague = await login("planner");
  await colleague.goto(paths.plan(draft));
  await bar(page, one).focus();
  await page.keyboard.press("Space");
  for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(bar(page, other)).toHaveText(mine);
  await expect(bar(colleague, other)).toHaveText(mine);
  await page.keyboard.press("Control+z");
  await expect(bar(page, one)).toHaveText(mine);

  await bar(page, one).press("Enter");
  const panel = page.getByRole("complementary", { name: "Leyla Şahin" });
  await expect(panel.getByRole("heading", { name: "Warum hier?" })).toBeVisible();
  await panel.getByRole("button", { name: "Sperren" }).click();
  await expect(panel.getByRole("button", { name: "Sperre lösen" })).toBeVisible();
  await expect(page).toHaveURL(/\/cells\//);
});
