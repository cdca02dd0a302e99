// A new intake, from the three lists it begins with to formed clusters and confirmed places.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Day } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { expect, test } from "./fixtures";
import {
  german,
  LEADER,
  MISTYPED,
  placesList,
  TRAINEES,
  traineesList,
  trainersList,
} from "./intake-lists";

const COHORT = "RSA aus drei Listen";
const MODEL = "RSA-2026";
const STATION = "Praxisstation A";
const LEADER_NAME = `${LEADER.familyName}, ${LEADER.givenName}`;
/** Who says how many places Rahlstedt has. */
const CALLER = "Heike Brandt";

type Upload = { name: string; mimeType: string; buffer: Buffer };

test("takes in a new year from three lists", async ({ login, open }) => {
  test.setTimeout(240_000);
  const page = await login("planner");
  const year = await test.step("create the cohort from last year's", () => createCohort(page));
  await test.step("import the trainees", () => importTrainees(page, year.firstDay));
  await test.step("import the trainers", () => importTrainers(page));
  await test.step("import the places", () => importPlaces(page));
  const link = await test.step("ask a site", () => askSite(page, year.station));
  const visitor = await open();
  await test.step("confirm without an account", () => confirmPlaces(visitor, link));
  await test.step("see the places confirmed", () => seeConfirmed(page));
  await test.step("divide into clusters", () => divide(page));
  await test.step("set a lead", () => setLead(page));
  await test.step("take the list out and in again", () => takeOutAndIn(page));
});

async function createCohort(page: Page) {
  await page.goto("/cohorts/new");
  await page.getByLabel("Abschnitte aus").selectOption({ label: `Jahrgang ${MODEL}` });
  await expect(page.getByRole("textbox", { name: "Name des Jahrgangs" })).not.toHaveValue(MODEL);
  await expect(page).toHaveURL(/from=/);
  const start = page.getByLabel("Erster Tag");
  await expect(start).toHaveValue(/-10-/);
  const firstDay = (await start.inputValue()) as Day;
  const station = await page.getByRole("row").filter({ hasText: STATION }).first().innerText();
  await page.getByRole("textbox", { name: "Name des Jahrgangs" }).fill(COHORT);
  await page.getByRole("button", { name: "Jahrgang anlegen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: COHORT })).toBeVisible();
  await expect(page.getByText("Noch keine Anwärter*innen").first()).toBeVisible();
  const [from = "", to = ""] = station.match(/\d\d\.\d\d\.\d{4}/g) ?? [];
  return { firstDay, station: { from: isoDay(from), to: isoDay(to) } };
}

async function importTrainees(page: Page, firstDay: Day) {
  await page.getByRole("link", { name: "Liste importieren" }).first().click();
  await upload(page, traineesList(firstDay));
  await expect(page.getByText(`Anwärter*innen · ${COHORT}`)).toBeVisible();
  await understood(page, "7 von 7", ["Name, Vorname", "Geburtsdatum", "Arbeitszeit", "1. Wunsch"]);
  await expect(page.getByText(`Den ${MISTYPED.wrong} gibt es nicht.`)).toBeVisible();
  await expect(page.getByText(`${TRAINEES - 1} Personen werden neu angelegt`)).toBeVisible();
  const answer = page.getByLabel(`Zeile ${MISTYPED.row}, Geburtsdatum`);
  await answer.fill(MISTYPED.right);
  await settle(page);
  await expect(page.getByText(`${TRAINEES} Personen werden neu angelegt`)).toBeVisible();
  await accept(page, `${TRAINEES} neu`);
}

async function importTrainers(page: Page) {
  await page.getByRole("link", { name: "Listen einlesen" }).first().click();
  await upload(page, trainersList());
  await expect(page.getByText("Ausbilder*innen", { exact: true }).first()).toBeVisible();
  await understood(page, "6 von 6", ["Nachname", "Anwärter*innen zugleich"]);
  await expect(page.getByText("„Bergedorff“ ist kein Kundenzentrum.")).toBeVisible();
  await page
    .getByLabel("Zeile 4, Kundenzentrum")
    .selectOption({ label: "Kundenzentrum Bergedorf" });
  await settle(page);
  await expect(page.getByText("3 Ausbilder*innen werden neu angelegt")).toBeVisible();
  await accept(page, "3 neu");
}

async function importPlaces(page: Page) {
  await openCohort(page);
  await page.getByRole("link", { name: "Listen und Import" }).click();
  await upload(page, await placesList(STATION));
  await expect(page.getByText(`Plätze · ${COHORT}`)).toBeVisible();
  await understood(page, "4 von 4", ["Bestätigt von", "Bestätigt am"]);
  await expect(page.getByText("2 bis 3: Welche Zahl gilt?")).toBeVisible();
  await expect(page.getByText(/Noch keine Rückmeldung/).first()).toBeVisible();
  await page.getByLabel("Zeile 3, Plätze").selectOption("2");
  await settle(page);
  await expect(page.getByText("für 4 Kundenzentren werden Plätze neu eingetragen")).toBeVisible();
  await accept(page, "4 neu");
}

/** A link for the one site that has not answered. */
async function askSite(page: Page, { from, to }: { from: string; to: string }): Promise<string> {
  await openSite(page, "Rahlstedt");
  await page.getByText("Link erstellen", { exact: true }).first().click();
  const form = page.locator("form").filter({ hasText: "Vorgeschlagene Plätze" });
  await form.getByLabel("Von").fill(from);
  await form.getByLabel("Bis").fill(to);
  await form.getByLabel("Vorgeschlagene Plätze").fill("2");
  await form.getByLabel("Per E-Mail senden an").fill("");
  await form.getByRole("button", { name: "Link erstellen" }).click();
  const address = page.getByRole("textbox", { name: "Adresse" });
  await expect(address).toHaveValue(/\/confirm\/\S+/);
  return address.inputValue();
}

async function confirmPlaces(page: Page, link: string) {
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plätze bestätigen");
  await expect(page.getByText("Kundenzentrum Rahlstedt")).toBeVisible();
  await expect(page.getByText("2 Plätze")).toBeVisible();
  await page.getByLabel("Plätze", { exact: true }).or(page.getByLabel("Plätze *")).fill("3");
  await page.getByRole("textbox", { name: "Ihr Name" }).fill(CALLER);
  await page.getByRole("button", { name: "Plätze bestätigen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vielen Dank");
  await expect(page.getByText(/Rahlstedt hat für .* 3 Plätze bestätigt/)).toBeVisible();
}

async function seeConfirmed(page: Page) {
  await openSite(page, "Rahlstedt");
  const confirmed = `bestätigt am ${german(today())} von ${CALLER}, über einen Link`;
  await expect(page.getByText(confirmed)).toBeVisible();
  await expect(page.getByText("beantwortet", { exact: true })).toBeVisible();
  await openSite(page, "Bergedorf");
  await expect(page.getByText(/von Herr Timm, telefonisch/)).toBeVisible();
}

async function divide(page: Page) {
  await openCohort(page);
  await page.getByRole("link", { name: "Cluster bilden" }).first().click();
  await page.getByLabel("Anzahl Cluster").selectOption("3");
  await page.getByLabel("Wohngegenden").selectOption({ label: "zusammen" });
  await expect(page).toHaveURL(/postcode=together/);
  await expect(page.getByText("Alle Cluster haben drei bis sechs Personen.")).toBeVisible();
  await expect(page.getByText("Alle haben einen Platz.")).toBeVisible();
  await page.getByRole("link", { name: "Liste", exact: true }).click();
  const seat = page.getByLabel(`Cluster von ${MISTYPED.name}`);
  const options = await seat.locator("option").allInnerTexts();
  const before = await seat.locator("option:checked").innerText();
  const other = options.find((option) => option !== before) ?? "";
  await seat.selectOption({ label: other });
  await expect(page.getByRole("link", { name: "1 Änderung verwerfen" })).toBeVisible();
  await expect(seat.locator("option:checked")).toHaveText(other);
  await page.getByRole("button", { name: "3 Cluster anlegen" }).click();
  await expect(page.getByText("3 Cluster sind angelegt.")).toBeVisible();
  await expect(page.getByText("ohne Leitung")).toHaveCount(3);
}

async function setLead(page: Page) {
  await page.getByRole("link", { name: "Ausbilder*in zuordnen" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Ausbilder*in zuordnen" });
  await dialog.getByLabel("Ausbilder*in").selectOption({ label: LEADER_NAME });
  await dialog.getByRole("button", { name: "Zuordnen" }).click();
  await expect(page.getByText(/Petersen ist zugeordnet/)).toBeVisible();
  await expect(dialog).toBeHidden();
  await openCohort(page);
  await expect(page.getByText("2 Cluster ohne Leitung")).toBeVisible();
}

/** The file that planners pass on is a list that changes nothing when it comes back. */
async function takeOutAndIn(page: Page) {
  await page.getByRole("link", { name: "Anwärter*innen", exact: true }).first().click();
  await page.getByRole("combobox", { name: "Jahrgang" }).selectOption({ label: COHORT });
  await expect(page.getByText(`${TRAINEES} Personen`)).toBeVisible();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Als Excel-Datei" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const buffer = readFileSync(await download.path());
  await openCohort(page);
  await page.getByRole("link", { name: "Listen und Import" }).click();
  await upload(page, { name: download.suggestedFilename(), mimeType: "", buffer });
  await expect(page.getByText(`${TRAINEES} Zeilen bleiben, wie sie sind`)).toBeVisible();
  await expect(
    page.getByText("In dieser Liste ist nichts, was nicht schon bekannt wäre."),
  ).toBeVisible();
}

async function upload(page: Page, file: Upload) {
  await page.getByLabel("Datei").setInputFiles(file);
  await page.getByRole("button", { name: "Hochladen und ansehen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: file.name })).toBeVisible();
}

/** Opens how the columns were understood and finds their meanings chosen. */
async function understood(page: Page, count: string, meanings: readonly string[]) {
  await expect(page.getByText(`${count} Spalten werden übernommen`)).toBeVisible();
  const columns = page
    .getByRole("group")
    .filter({ hasText: "So haben wir die Spalten verstanden" });
  await page.getByText("So haben wir die Spalten verstanden").click();
  for (const meaning of meanings) {
    const chosen = columns.locator("option:checked").getByText(meaning, { exact: true });
    await expect(chosen).toHaveCount(1);
  }
}

async function settle(page: Page) {
  await page.getByRole("button", { name: "Antworten und Korrekturen merken" }).click();
  await expect(page.getByText("Ihre Antworten sind gemerkt.")).toBeVisible();
}

async function accept(page: Page, counts: string) {
  await page.getByRole("button", { name: "Liste übernehmen" }).click();
  await expect(page.getByText("Die Liste ist übernommen").first()).toBeVisible();
  await expect(page.getByText(new RegExp(`: ${counts}`))).toBeVisible();
}

async function openCohort(page: Page) {
  await page.getByRole("link", { name: "Jahrgänge" }).first().click();
  await page.getByRole("link", { name: COHORT }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: COHORT })).toBeVisible();
}

async function openSite(page: Page, name: string) {
  await page.getByRole("link", { name: "Kundenzentren" }).first().click();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

function isoDay(text: string): string {
  return text.split(".").reverse().join("-");
}
