// The sites' list of places: read, confirmed, and taken back.
import { fileURLToPath } from "node:url";
import { paths } from "~/http/paths";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";

const FILE = fileURLToPath(new URL("../fixtures/lists/plaetze-2026-27.xlsx", import.meta.url));

test("imports the places of the sites and takes them back", async ({ login }) => {
  const { cohort } = await demoIds();
  const page = await login("planner");
  await page.goto(paths.cohortImports(cohort));
  await page.getByLabel("Datei").setInputFiles(FILE);
  await page.getByRole("button", { name: "Hochladen und ansehen" }).click();
  await expect(page.getByRole("heading", { name: "plaetze-2026-27.xlsx" })).toBeVisible();
  await expect(
    page.getByText(/werden Plätze neu eingetragen|was schon bekannt ist/).first(),
  ).toBeVisible();
  const leaveOut = page.getByRole("checkbox", { name: /Fehlern? auslassen/ });
  if (await leaveOut.isVisible()) await leaveOut.check();
  await page.getByRole("button", { name: "Liste übernehmen" }).click();
  await expect(page.getByText("Die Liste ist übernommen").first()).toBeVisible();
  await page.getByText("Import zurücknehmen", { exact: true }).click();
  await page.getByRole("button", { name: "Zurücknehmen", exact: true }).click();
  await expect(page.getByText("Dieser Import ist zurückgenommen")).toBeVisible();
});
