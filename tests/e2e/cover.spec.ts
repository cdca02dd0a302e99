// A week in which somebody is ill: a trainee says so, a lesson is covered, attendance is corrected.
import "../setup/e2e-environment";
import { db } from "~/db/client";
import { paths } from "~/http/paths";
import { persona } from "../personas/personas";
import { expect, PHONE, test } from "./fixtures";

/** The last lesson that the cluster trainer held. */
async function heldLesson(): Promise<string> {
  const account = await db.account.findFirstOrThrow({
    where: { login: persona("clusterTrainer").login },
  });
  const lesson = await db.lesson.findFirstOrThrow({
    where: {
      active: true,
      attendances: { some: {} },
      trainers: { some: { trainer: { personId: account.personId } } },
    },
    orderBy: { startsAt: "desc" },
  });
  return lesson.id;
}

/** The trainer of the demonstration who cannot for some days. */
async function illTrainer(): Promise<string> {
  const row = await db.unavailability.findFirstOrThrow({
    where: { endsOn: { not: null } },
    orderBy: { startsOn: "desc" },
  });
  return row.trainerId;
}

test("a trainee asks for leave on a phone, and takes it back", async ({ login }) => {
  const page = await login("waitingTrainee", PHONE);
  await page.goto(paths.home());
  await page.getByRole("link", { name: "Abwesenheit melden" }).click();
  await page.getByRole("radio", { name: /Ich möchte Urlaub/ }).check();
  const year = (await page.getByLabel("Erster Tag").inputValue()).slice(0, 4);
  await page.getByLabel("Erster Tag").fill(`${Number(year) + 1}-02-03`);
  await page.getByRole("button", { name: "Melden" }).click();
  await expect(page.getByText("Beantragt.")).toBeVisible();
  const mine = page.getByRole("listitem").filter({ hasText: "wartet auf Entscheidung" }).first();
  await mine.getByText("Zurückziehen").first().click();
  await mine.getByRole("button", { name: "Zurückziehen" }).click();
  await expect(page.getByText("Zurückgezogen.")).toBeVisible();
});

test("a colleague is asked, another takes a lesson and has it in the week", async ({ login }) => {
  const planner = await login("planner");
  await planner.goto(paths.cover({ trainer: await illTrainer() }));
  await planner
    .getByRole("button", { name: /fragen$/ })
    .first()
    .click();
  await expect(planner.getByText("Gefragt. Sie erfahren die Antwort.")).toBeVisible();

  const trainer = await login("clusterTrainer");
  await trainer.goto(paths.home());
  await trainer.getByRole("link", { name: /Vertretungsanfrage/ }).click();
  await expect(trainer.getByRole("heading", { name: "Vertretungsanfragen an Sie" })).toBeVisible();
  await trainer
    .getByRole("button", { name: /übernehmen$/ })
    .first()
    .click();
  await expect(trainer.getByText("Der Termin steht jetzt in Ihrer Woche.")).toBeVisible();
});

test("attendance is corrected on a phone with a trace", async ({ login }) => {
  const page = await login("clusterTrainer", PHONE);
  await page.goto(paths.lessonAttendance(await heldLesson()));
  const late = page.getByRole("radio", { name: "verspätet" });
  const first = page.getByRole("group").filter({ has: late }).first();
  const isLate = await first.getByRole("radio", { name: "verspätet" }).isChecked();
  const mark = isLate ? "anwesend" : "verspätet";
  await first.getByRole("radio", { name: mark }).check();
  await page.getByRole("button", { name: "Anwesenheit festhalten" }).click();
  await expect(first.getByText(new RegExp(`Berichtigt von .* in „${mark}“`))).toBeVisible();
});
