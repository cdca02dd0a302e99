// From the list that was really sent to a trainee's phone, on the screens alone.
import type { Page } from "@playwright/test";
import { addDays, mondayOf } from "~/domain/calendar/day";
import { persona } from "../personas/personas";
import { expect, PHONE, test } from "./fixtures";
import { expectAccessible, expectNoOverflow } from "./looks";
import { intake, movedList } from "./moved-list";

const COHORT = "RSA vom Blatt";
const TRAINEE = { name: "Aylin Quast", mail: "aylin.quast@beispiel.hamburg.de" };
const PASSWORD = "Sieben Boote im Fleet";

/** Seventeen people in four clusters. */
const SIZES = [5, 4, 4, 4];
const LEADER = "Aydın, Mehmet";

/** A Tuesday of "Grundlagen im Cluster", which begins six weeks after the first day. */
const TUESDAY = addDays(mondayOf(addDays(intake, 6 * 7)), 8);

test("brings the list to a trainee's phone", async ({ open, login }) => {
  test.setTimeout(240_000);
  const page = await open();
  await test.step("log in", () => logIn(page));
  await test.step("create the cohort", () => createCohort(page));
  await test.step("import the list", () => importList(page));
  await test.step("import it again", () => importAgain(page));
  await test.step("form clusters", () => formClusters(page));
  await test.step("assign a trainer", () => assignTrainers(page));
  await test.step("add a lesson", () => addLesson(page));
  const place = await test.step("place and publish", () => placeAndPublish(page));
  const administrator = await login("administrator");
  const link = await test.step("invite", () => invite(administrator));
  const phone = await open(PHONE);
  await test.step("see where to be", () => seeWhereToBe(phone, link, place));
});

async function logIn(page: Page) {
  const { login, password } = persona("planner");
  await page.goto("/");
  await page.getByRole("textbox", { name: "E-Mail-Adresse" }).fill(login);
  await page.getByRole("textbox", { name: "Passwort", exact: true }).fill(password);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Was muss ich heute klären?");
}

async function createCohort(page: Page) {
  await page.getByRole("link", { name: "Jahrgänge" }).first().click();
  await page.getByRole("link", { name: "Neuer Jahrgang" }).click();
  await page.getByLabel("Erster Tag").fill(intake);
  await expect(page.getByText("Praxisstation A").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Name des Jahrgangs" }).fill(COHORT);
  await page.getByRole("button", { name: "Jahrgang anlegen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: COHORT })).toBeVisible();
  await expect(page.getByText(`${COHORT} ist angelegt.`)).toBeVisible();
}

async function importList(page: Page) {
  await page.getByRole("link", { name: "Liste importieren" }).first().click();
  await upload(page);
  await expect(page.getByText("Windows-1252")).toBeVisible();
  for (const sentence of [
    "Den 31.02.2006 gibt es nicht.",
    "Dieselbe Person steht schon in Zeile",
    "„Kundenzentrum Atlantis“ ist kein Kundenzentrum.",
    "„max.testmann(at)beispiel.hamburg.de“ ist keine E-Mail-Adresse.",
    "„2O354“ ist keine Postleitzahl mit fünf Ziffern.",
    "Ohne Adresse ist keine Einladung möglich.",
  ])
    await expect(page.getByText(sentence).first()).toBeVisible();
  await page.getByText("So haben wir die Spalten verstanden").click();
  await expect(page.getByText("Einstellung", { exact: true })).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: /Fehlern? auslassen/ }).check();
  await page.getByRole("button", { name: "Liste übernehmen" }).click();
  await expect(page.getByText("Die Liste ist übernommen").first()).toBeVisible();
  await expect(page.getByText(/17 neu/)).toBeVisible();
}

async function importAgain(page: Page) {
  await page.getByRole("link", { name: "Importe", exact: true }).click();
  await upload(page);
  await expect(page.getByText("17 Zeilen bleiben, wie sie sind")).toBeVisible();
  await expect(page.getByText(/neu angelegt/)).toHaveCount(0);
}

async function upload(page: Page) {
  await page.getByLabel("Datei").setInputFiles(movedList());
  await page.getByRole("button", { name: "Hochladen und ansehen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: movedList().name })).toBeVisible();
}

async function formClusters(page: Page) {
  await openCohort(page);
  await page.getByRole("link", { name: "Cluster bilden" }).first().click();
  await expect(page.getByText("17 Anwärter*innen ohne Cluster").first()).toBeVisible();
  await page.getByLabel("Anzahl Cluster").selectOption("4");
  await page.getByRole("button", { name: "4 Cluster anlegen" }).click();
  await expect(page.getByText("4 Cluster sind angelegt.")).toBeVisible();
  await expect(page.getByText("ohne Leitung")).toHaveCount(4);
}

async function assignTrainers(page: Page) {
  await page.getByRole("link", { name: "Ausbilder*in zuordnen" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Ausbilder*in zuordnen" });
  await dialog.getByLabel("Ausbilder*in").selectOption({ label: LEADER });
  await expect(dialog.getByRole("radio", { name: "Leitung" })).toBeChecked();
  await dialog.getByRole("button", { name: "Zuordnen" }).click();
  await expect(page.getByText(/Aydın ist zugeordnet/)).toBeVisible();
  await expect(dialog).toBeHidden();
}

async function addLesson(page: Page) {
  await page.getByRole("link", { name: "Woche", exact: true }).click();
  await fillLesson(page, "09:00", "10:30", "Meldewesen üben");
  await expect(page.getByText("Alles frei")).toBeVisible();
  await page.getByRole("button", { name: "Termin anlegen" }).click();
  await expect(page.getByText("Der Termin ist angelegt.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Meldewesen üben" }).first()).toBeVisible();
  await fillLesson(page, "10:00", "11:00", "Zweimal zugleich");
  await expect(page.getByText(/So geht es nicht/)).toBeVisible();
  await page.getByRole("button", { name: "Termin anlegen" }).click();
  await expect(page.getByText(/schon „Meldewesen üben“/).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Thema" })).toHaveValue("Zweimal zugleich");
}

async function fillLesson(page: Page, from: string, to: string, title: string) {
  await page.getByRole("link", { name: "Termin anlegen", exact: true }).click();
  await page.getByLabel("Tag", { exact: true }).or(page.getByLabel("Tag *")).fill(TUESDAY);
  await page.getByLabel("Von").fill(from);
  await page.getByLabel("Bis").fill(to);
  const trainer = page.getByRole("combobox", { name: "Ausbilder*in", exact: true });
  await trainer.selectOption({ label: LEADER });
  await page.getByLabel("Ort").selectOption({ label: "Kundenzentrum Altona" });
  await page.getByRole("textbox", { name: "Thema" }).fill(title);
}

async function placeAndPublish(page: Page): Promise<string> {
  await openCohort(page);
  await page.getByRole("link", { name: "Alle Einsatzpläne" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Erste Praxis");
  await page.getByRole("button", { name: "Entwurf anlegen" }).click();
  await assign(page, [0, 1, 2, 3], "Harburg");
  await expect(page.getByText(/Harburg hat in KW .* Plätze?, .* belegt/)).toBeVisible();
  await assign(page, [1], "Wandsbek");
  await assign(page, [2], "Altona");
  await assign(page, [3], "Hamburg-Mitte");
  await expect(page.getByText("17/17")).toBeVisible();
  const station = page.getByRole("row", { name: /Quast/ }).getByRole("link").first();
  await expect(station).toContainText("Harburg");
  await page.getByRole("link", { name: /Veröffentlichen/ }).click();
  await page.getByRole("textbox", { name: "Grund" }).fill("Station B und C folgen im Frühjahr.");
  await page.getByRole("checkbox", { name: /habe den Plan geprüft/ }).check();
  await page.getByRole("button", { name: "Jetzt veröffentlichen" }).click();
  await expect(page.getByText("„Erste Praxis“ ist veröffentlicht.")).toBeVisible();
  return "Harburg";
}

/** Ticks these clusters alone, and waits until the board shows what was saved. */
async function assign(page: Page, groups: readonly number[], site: string) {
  const ticks = page.getByRole("checkbox", { name: /ganz auswählen/ });
  await expect(ticks).toHaveCount(SIZES.length);
  for (const [index, tick] of (await ticks.all()).entries())
    await tick.setChecked(groups.includes(index));
  const together = page.getByRole("form", { name: "Ausgewählte" });
  await together.getByLabel("Abschnitt").selectOption({ label: "Praxisstation A" });
  await together.getByLabel("Kundenzentrum").selectOption({ label: site });
  await together.getByRole("button", { name: "Zuweisen" }).click();
  const people = groups.reduce((sum, index) => sum + (SIZES[index] ?? 0), 0);
  const links = page.getByRole("row").getByRole("link", { name: new RegExp(site) });
  // A bar for each of them, and the site itself among the places.
  await expect(links).toHaveCount(people + 1);
}

async function invite(page: Page): Promise<string> {
  await page.goto(`/admin/accounts?q=${encodeURIComponent("Quast")}`);
  const row = page.getByRole("row").filter({ hasText: TRAINEE.mail });
  await row.getByRole("button", { name: "Einladen" }).click();
  await expect(page.getByText(/Die Einladung für .*Quast.* ist unterwegs/)).toBeVisible();
  await page.getByRole("link", { name: "Postausgang" }).click();
  await expect(page.getByText(`An ${TRAINEE.mail}`)).toBeVisible();
  await page.getByText("Nachricht lesen").first().click();
  const mail = await page
    .getByText(/Bitte wählen Sie über diesen Link/)
    .first()
    .innerText();
  return /http\S+\/invitation\/\S+/.exec(mail)?.[0] ?? "";
}

async function seeWhereToBe(page: Page, link: string, place: string) {
  await page.goto(link);
  await expect(page.getByText(TRAINEE.mail)).toBeVisible();
  await page.getByRole("textbox", { name: "Neues Passwort", exact: true }).fill(PASSWORD);
  await page.getByRole("textbox", { name: "Neues Passwort wiederholen" }).fill(PASSWORD);
  await page.getByRole("button", { name: "Konto einrichten" }).click();
  await expect(page.getByRole("heading", { name: "Was ist heute?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: new RegExp(place) })).toBeVisible();
  await expect(page.getByText("vorläufig")).toBeVisible();
  await expect(page.getByText(/\b2[0-9]{4} Hamburg/).first()).toBeVisible();
  await expect(page.getByText("Praxisanleitung")).toBeVisible();
  await expectNoOverflow(page);
  await expectAccessible(page);
}

async function openCohort(page: Page) {
  await page.getByRole("link", { name: "Jahrgänge" }).first().click();
  await page.getByRole("link", { name: COHORT }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: COHORT })).toBeVisible();
}
