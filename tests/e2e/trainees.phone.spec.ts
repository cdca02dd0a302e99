// The phone between two customers: today, this week, where to next, what is learnt.
import { paths } from "~/http/paths";
import { expect, test } from "./fixtures";

test("a trainee in a placement sees where to be today and this week", async ({ login }) => {
  const page = await login("placedTrainee");
  await page.goto(paths.home());
  await expect(page.getByRole("heading", { level: 1, name: "Was ist heute?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Kundenzentrum/ }).first()).toBeVisible();
  await expect(page.getByText(/\b2\d{4} Hamburg/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: /@/ }).first()).toHaveAttribute("href", /^mailto:/);
  await expect(page.getByText(/^(vorläufig|bestätigt)$/).first()).toBeVisible();

  const bar = page.getByRole("navigation", { name: "Hauptnavigation" });
  await bar.getByRole("link", { name: "Woche" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Meine Woche" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Termine der Woche" })).toBeVisible();
  await bar.getByRole("link", { name: "Lernstand" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lernstand" })).toBeVisible();
  await expect(page.getByText(/von \d+ Modulen am Ziel/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Stufe setzen" })).toHaveCount(0);
});

test("a trainee before the placement sees lessons, and that the plan is to come", async ({
  login,
}) => {
  const page = await login("waitingTrainee");
  await page.goto(paths.home());
  await expect(page.getByRole("heading", { level: 1, name: "Was ist heute?" })).toBeVisible();
  await expect(page.getByText("Noch kein weiterer Einsatz veröffentlicht")).toBeVisible();
  await page.getByRole("link", { name: "Alle Module zeigen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lernstand" })).toBeVisible();
});
