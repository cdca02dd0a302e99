// Every page there is, as everybody who comes to it sees it: from a wide screen to one enlarged
// fourfold nothing reaches beyond the edge, and axe finds no obstacle, in light at a desk and in dark
// on a phone.
import type { Page } from "@playwright/test";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";
import { traineesList } from "./intake-lists";
import { expectAccessible, expectNoOverflow, expectReadable } from "./looks";
import { allIds, loginOf, rounds } from "./page-lists";
import { sessionFor } from "./session";
import { unseenRoutes } from "./unseen-routes";

const DESK = 1280;
const PHONE = 390;
/** What is left of a desk enlarged fourfold (WCAG 1.4.10, reflow). */
const ENLARGED = 320;
const WIDTHS = [1920, DESK, PHONE, ENLARGED];

test.describe.configure({ mode: "parallel" });
test.setTimeout(240_000);

for (const round of rounds)
  test(round.name, async ({ open }) => {
    const [page, ids] = [await open(), await allIds()];
    const login = loginOf(round, ids);
    if (login) await sessionFor(page.context(), login);
    await lookAt(page, round.pages(ids));
  });

test("a list before anything of it is written", async ({ login }) => {
  const page = await login("planner");
  const { cohort } = await demoIds();
  await lookAt(page, [await uploaded(page, cohort)]);
});

test("no page is left out", async () => {
  const ids = await allIds();
  const addresses = rounds.flatMap(({ pages }) => pages(ids));
  const elsewhere = [paths.import("0190"), "/gibt-es-nicht"];
  expect(await unseenRoutes([...addresses, ...elsewhere])).toEqual([]);
});

/** Where a list is looked at before anything of it is written. */
async function uploaded(page: Page, cohortId: string): Promise<string> {
  await page.goto(paths.cohortImports(cohortId));
  await page.getByLabel("Datei").setInputFiles(traineesList(today()));
  await page.getByRole("button", { name: "Hochladen und ansehen" }).click();
  await expect(page).toHaveURL(/imports\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

async function lookAt(page: Page, addresses: readonly string[]) {
  for (const address of addresses)
    await test.step(address, async () => {
      const answer = await page.goto(address);
      expect.soft(answer?.status(), address).toBe(200);
      await expect(page.getByRole("heading").first()).toBeVisible();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width === PHONE ? 844 : 1000 });
        await expectNoOverflow(page);
        if (width === DESK) await expectAccessible(page, "light");
        if (width === PHONE) await expectReadable(page, "dark");
      }
    });
}
