// A planner's day: places are confirmed, a plan is proposed, edited, compared and published; then a site
// closes, the plan is repaired and published again. The trainee sees the first placement, then the other.
import type { Page } from "@playwright/test";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { expect, test } from "./fixtures";
import { aCohortToPlan, LAST_DAY, NEAR, OTHER, STATION, TRAINEE_LOGIN } from "./planning-cohort";
import { sessionFor } from "./session";

const PLAN = "Erster Vorschlag";
const COPY = `${PLAN} (Variante)`;

test("plans, publishes, repairs and publishes again", async ({ login, open }) => {
  test.setTimeout(240_000);
  const { cohortId, siteId } = await aCohortToPlan();
  const page = await login("planner");
  const phone = await open({ viewport: { width: 390, height: 844 } });
  await sessionFor(phone.context(), TRAINEE_LOGIN);
  await test.step("confirm the places", () => confirmPlaces(page, siteId));
  await test.step("have a plan proposed", () => propose(page, cohortId));
  await test.step("edit a copy on the board", () => editCopy(page, cohortId));
  await test.step("compare both", () => compare(page, cohortId));
  await test.step("publish", () => publish(page, cohortId, PLAN));
  await test.step("the trainee sees the placement", () => sees(phone, NEAR));
  await test.step("a site closes", () => closeSite(page, siteId));
  await test.step("repair", () => repair(page));
  await test.step("publish again", () => publishRepair(page));
  await test.step("the trainee sees the other placement", () => sees(phone, OTHER));
  await test.step("the first plan stays readable", () => readFirst(page, cohortId));
});

async function confirmPlaces(page: Page, siteId: string) {
  await page.goto(paths.site(siteId));
  await page.getByText("Ändern", { exact: true }).first().click();
  await page.getByLabel("Bestätigt am").first().fill(today());
  await page.getByLabel("Bestätigt von").first().fill("Frau Tiedemann");
  await page.getByLabel("Auf welchem Weg").first().selectOption({ label: "telefonisch" });
  await page.getByRole("button", { name: "Plätze speichern" }).first().click();
  await expect(page.getByText(/von Frau Tiedemann, telefonisch/)).toBeVisible();
}

async function propose(page: Page, cohortId: string) {
  await page.goto(paths.plans(cohortId));
  await page.getByRole("textbox", { name: "Name" }).fill(PLAN);
  await page.getByRole("button", { name: "Entwurf anlegen" }).click();
  await page.getByRole("link", { name: "Vorschlag", exact: true }).click();
  await page.getByText("20 Sekunden").click();
  await page.getByRole("button", { name: "Vorschlag rechnen" }).click();
  await take(page, 4);
  await expect(page.getByText("4 von 4 Einsätzen besetzt")).toBeVisible();
  await expect(page.getByRole("link", { name: /Neuwerk/ })).not.toHaveCount(0);
}

/** Takes all of what is found, without waiting for the last proof of it. */
async function take(page: Page, changes: number) {
  const all = page.getByRole("button", { name: "Alles übernehmen" });
  await expect(all).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(new RegExp(`${changes} Einsätze würden sich ändern`))).toBeVisible();
  await all.click();
  await expect(page.getByRole("link", { name: /Veröffentlichen/ })).toBeVisible();
}

async function editCopy(page: Page, cohortId: string) {
  await page.goto(paths.plans(cohortId));
  await page.locator("summary").filter({ hasText: "Kopieren" }).click();
  await page.getByRole("button", { name: "Als Entwurf kopieren" }).click();
  await expect(page.getByRole("heading", { level: 1, name: COPY })).toBeVisible();
  for (const name of ["Clasen", "Dierks"])
    await page.getByRole("checkbox", { name: new RegExp(`${name}.* auswählen`) }).check();
  const together = page.getByRole("form", { name: "Ausgewählte" });
  await together.getByLabel("Abschnitt").selectOption({ label: STATION });
  await together.getByLabel("Kundenzentrum").selectOption({ label: "Moorburg" });
  await together.getByRole("button", { name: "Zuweisen" }).click();
  const bars = page.getByRole("row").getByRole("link", { name: /Moorburg/ });
  await expect(bars).toHaveCount(3);
}

async function compare(page: Page, cohortId: string) {
  await page.goto(paths.plans(cohortId));
  await page.getByRole("link", { name: "Vergleichen" }).click();
  await expect(page.getByText("2 Einsätze sind nicht in allen Plänen gleich.")).toBeVisible();
  const row = page.getByRole("row", { name: /Clasen/ });
  await expect(row).toContainText("Neuwerk");
  await expect(row).toContainText("Moorburg");
}

async function publish(page: Page, cohortId: string, name: string) {
  await page.goto(paths.plans(cohortId));
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("link", { name: /Veröffentlichen/ }).click();
  await decide(page);
  await expect(page.getByText(`„${name}“ ist veröffentlicht.`)).toBeVisible();
}

async function decide(page: Page) {
  await expect(page.getByText("Ab wann gilt der Plan?")).toBeVisible();
  await page.getByRole("checkbox", { name: /habe den Plan geprüft/ }).check();
  await page.getByRole("button", { name: "Jetzt veröffentlichen" }).click();
}

async function sees(phone: Page, site: string) {
  await phone.goto(paths.home());
  await expect(phone.getByText(site).first()).toBeVisible();
}

async function closeSite(page: Page, siteId: string) {
  await page.goto(paths.closeSite(siteId, { day: LAST_DAY }));
  await expect(page.getByText(/Ahrens/)).not.toHaveCount(0);
  await page.getByRole("button", { name: /schließen/ }).click();
  await expect(page.getByText("4 veröffentlichte Einsätze können nicht bleiben")).toBeVisible();
}

async function repair(page: Page) {
  await page.getByRole("link", { name: "Reparieren …" }).click();
  await expect(page.getByText("4 Einsätze können nicht alle bleiben")).toBeVisible();
  await page.getByRole("button", { name: "Reparatur rechnen" }).click();
  await take(page, 4);
}

async function publishRepair(page: Page) {
  await page.getByRole("link", { name: /Veröffentlichen/ }).click();
  await expect(page.getByText(`löst er „${PLAN}“ ab`)).toBeVisible();
  await expect(page.getByRole("row", { name: /Ahrens/ })).toContainText("Moorburg");
  await decide(page);
  await expect(page.getByText(/ist veröffentlicht\./)).toBeVisible();
}

async function readFirst(page: Page, cohortId: string) {
  await page.goto(paths.plans(cohortId));
  await page.getByRole("link", { name: PLAN, exact: true }).click();
  await expect(page.getByText(/galt bis/)).toBeVisible();
  await expect(page.getByRole("link", { name: /Neuwerk/ })).not.toHaveCount(0);
}
