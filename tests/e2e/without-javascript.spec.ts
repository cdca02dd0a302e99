// Before a script has loaded, and where none ever will, people still get in and their work done.
import { paths } from "~/http/paths";
import { persona } from "../personas/personas";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";

const NO_SCRIPT = { javaScriptEnabled: false };

test("logs in by a plain form", async ({ open }) => {
  const { login, password } = persona("placedTrainee");
  const page = await open(NO_SCRIPT);
  await page.goto(paths.login());
  await page.getByRole("textbox", { name: "E-Mail-Adresse" }).fill(login);
  await page.getByRole("textbox", { name: "Passwort", exact: true }).fill("falsch, aber lang");
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page.getByText(/passen nicht zusammen/).first()).toBeVisible();
  await page.getByRole("textbox", { name: "Passwort", exact: true }).fill(password);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Was ist heute?" })).toBeVisible();
  await page.getByRole("link", { name: "Woche", exact: true }).first().click();
  await expect(page.getByRole("region", { name: "Termine der Woche" })).toBeVisible();
});

test("sets a level by a plain form", async ({ login }) => {
  const page = await login("clusterTrainer", NO_SCRIPT);
  const { cluster } = await demoIds();
  await page.goto(paths.progress(cluster));
  await page
    .getByRole("link", { name: /Stufe 0 \(offen\)/ })
    .last()
    .click();
  await page.getByRole("radio", { name: "1 – gezeigt" }).check();
  await page.getByRole("button", { name: "Stufe speichern" }).click();
  await expect(page.getByText("Stufe gespeichert.")).toBeVisible();
});
