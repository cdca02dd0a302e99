import { persona } from "../personas/personas";
import { expect, PHONE, test } from "./fixtures";
import { expectAccessible } from "./looks";

test("logs in by the form, and out again", async ({ open }) => {
  const { login, password, name } = persona("planner");
  const page = await open();
  await page.goto("/");
  await expect(page).toHaveURL(/\/login/);
  await page.getByRole("textbox", { name: "E-Mail-Adresse" }).fill(login);
  await page.getByRole("textbox", { name: "Passwort", exact: true }).fill(password);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("klären");
  await page.getByRole("banner").locator("summary").click();
  await expect(page.getByText(name).last()).toBeVisible();
  await page.getByRole("button", { name: "Abmelden" }).click();
  await expect(page.getByRole("heading", { name: "Anmelden" })).toBeVisible();
  await page.goto("/cohorts");
  await expect(page).toHaveURL(/\/login/);
});

test("says calmly that address and password do not belong together", async ({ open }) => {
  const page = await open();
  await page.goto("/login");
  await page.getByRole("textbox", { name: "E-Mail-Adresse" }).fill("niemand@beispiel.hamburg.de");
  await page.getByRole("textbox", { name: "Passwort", exact: true }).fill("nicht das richtige");
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page.getByText("passen nicht zusammen")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "E-Mail-Adresse" })).toHaveValue(
    "niemand@beispiel.hamburg.de",
  );
  await expectAccessible(page);
});

test("fills the form for a person of the demonstration", async ({ open }) => {
  const page = await open(PHONE);
  await page.goto("/login");
  await page.getByRole("link", { name: persona("placedTrainee").name }).click();
  await expect(page.getByRole("textbox", { name: "E-Mail-Adresse" })).toHaveValue(
    persona("placedTrainee").login,
  );
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Hauptnavigation" })).toBeVisible();
});

test("is walked through with the keyboard", async ({ open }) => {
  const page = await open();
  await page.goto("/login");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await page.getByRole("textbox", { name: "E-Mail-Adresse" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Passwort", exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Anmelden", exact: true })).toBeFocused();
});

test("skips to the content", async ({ login }) => {
  const page = await login("planner");
  await page.goto("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
