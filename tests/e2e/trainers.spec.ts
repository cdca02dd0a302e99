// The week of those who teach: who waits for me, the lesson, the level.
import { paths } from "~/http/paths";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";

test("a cluster trainer finds the week, opens a lesson and sets a level", async ({ login }) => {
  const page = await login("clusterTrainer");
  await page.goto(paths.home());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wer wartet auf mich?");
  await expect(page.getByRole("heading", { name: "Ihre Cluster" })).toBeVisible();

  await page.getByRole("link", { name: "Woche", exact: true }).first().click();
  const week = page.getByRole("region", { name: "Termine der Woche" });
  const lesson = week.getByRole("listitem").getByRole("link").first();
  const title = await lesson.innerText();
  await lesson.click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Anwesenheit" })).toBeVisible();

  await page.getByRole("link", { name: "Lernstand" }).first().click();
  const { cluster } = await demoIds();
  await expect(page.locator(`a[href="${paths.progress(cluster)}"]`)).toBeVisible();
  await page.goto(paths.progress(cluster));
  const open = page.getByRole("link", { name: /Stufe 0 \(offen\)/ });
  await open.first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "1 – gezeigt" }).check();
  await dialog.getByRole("textbox", { name: /Woran gezeigt/ }).fill("Am Schalter zugesehen.");
  await dialog.getByRole("button", { name: "Stufe speichern" }).click();
  await expect(page.getByText("Stufe gespeichert.")).toBeVisible();
});

test("a dialog goes away with Escape and leaves its page", async ({ login }) => {
  const page = await login("clusterTrainer");
  const { cluster, trainee, module } = await demoIds();
  await page.goto(paths.progress(cluster, { trainee, module }));
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("dialog").getByRole("radio").first().focus();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(paths.progress(cluster));
});

test("a practical trainer sees who is at the site, and their progress", async ({ login }) => {
  const page = await login("practicalTrainer");
  await page.goto(paths.home());
  await expect(page.getByRole("heading", { name: "Zurzeit in Ihrem Kundenzentrum" })).toBeVisible();
  await page.getByRole("link", { name: "Seite des Kundenzentrums" }).click();
  const heading = page.getByRole("heading", { level: 1, name: "Kundenzentrum Altona" });
  await expect(heading).toBeVisible();
  await expect(page.getByRole("heading", { name: "Jetzt hier" })).toBeVisible();

  await page.getByRole("link", { name: "Lernstand" }).first().click();
  await expect(page.getByRole("heading", { name: "In Ihrem Kundenzentrum" })).toBeVisible();
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Lernstand von/ })).toBeVisible();
});
