// Accounts, messages and the log, and nothing else by right.
import { paths } from "~/http/paths";
import { expect, test } from "./fixtures";

test("an administrator invites a colleague, reads the message and the log", async ({ login }) => {
  const page = await login("administrator");
  await page.goto(paths.home());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verwaltung der Konten");
  await page.getByRole("link", { name: "Konten", exact: true }).first().click();
  await page.getByRole("link", { name: "Person einladen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Vorname" }).fill("Ümmü");
  await dialog.getByRole("textbox", { name: "Nachname" }).fill("Žižka-O'Hara");
  await dialog.getByRole("textbox", { name: /E-Mail/ }).fill("uemmue.zizka@beispiel.hamburg.de");
  await dialog.getByRole("button", { name: "Einladung senden" }).click();
  await expect(page.getByText("Die Einladung für Ümmü Žižka-O'Hara ist unterwegs.")).toBeVisible();

  await page.getByRole("link", { name: "Postausgang" }).first().click();
  await expect(page.getByText("An uemmue.zizka@beispiel.hamburg.de")).toBeVisible();
  await page.getByRole("link", { name: "Protokoll" }).first().click();
  await expect(page.getByRole("row").filter({ hasText: "Eingeladen" }).first()).toBeVisible();
});

test("what is not an administrator's by right does not exist for one", async ({ login }) => {
  const page = await login("administrator");
  const answer = await page.request.get(paths.cohorts());
  expect(answer.status()).toBeGreaterThanOrEqual(403);
  expect(answer.status()).toBeLessThanOrEqual(404);
});
