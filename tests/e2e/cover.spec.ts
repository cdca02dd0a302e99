// A week in which somebody is ill: a trainee says so, a lesson is covered, attendance is corrected.
import "../setup/e2e-environment";
import { db } from "~/db/client";
import { dayOf } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { persona } from "../personas/personas";
import { expect, PHONE, test } from "./fixtures";
import { sessionFor } from "./session";

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

/** The last lesson that a trainee's own trainer holds alone for the cluster; a colleague may take it. */
async function farLesson() {
  const colleague = await db.trainer.findFirstOrThrow({
    where: { person: { account: { login: persona("practicalTrainer").login } } },
  });
  const trainee = await db.trainee.findFirstOrThrow({
    where: { person: { account: { login: persona("waitingTrainee").login } } },
    include: { memberships: { where: { endsOn: null } } },
  });
  const clusterId = { in: trainee.memberships.map((one) => one.clusterId) };
  const { trainer } = await db.clusterTrainer.findFirstOrThrow({
    where: { clusterId, endsOn: null },
    include: { trainer: { include: { person: { include: { account: true } } } } },
  });
  const lesson = await db.lesson.findFirstOrThrow({
    where: {
      active: true,
      trainers: { some: {}, every: { trainerId: trainer.id } },
      clusters: { some: {}, every: { clusterId } },
    },
    include: { modules: { include: { module: true } } },
    orderBy: { startsAt: "desc" },
  });
  const codes = lesson.modules.map(({ module }) => module.code);
  await db.trainerModule.createMany({
    data: codes.map((moduleCode) => ({ trainerId: colleague.id, moduleCode })),
    skipDuplicates: true,
  });
  const on = dayOf(lesson.startsAt, lesson.zone);
  return { ...lesson, on, trainerLogin: trainer.person.account?.login ?? "" };
}

test("a trainer falls ill, a colleague takes the lesson, its trainees read so", async ({
  login,
  open,
}) => {
  const { id, title, on, trainerLogin } = await farLesson();
  const colleague = persona("practicalTrainer").name;
  const trainer = await open(PHONE);
  await sessionFor(trainer.context(), trainerLogin);
  await trainer.goto(paths.myWeek());
  await trainer.getByRole("link", { name: "Verfügbarkeit" }).click();
  await trainer.getByLabel("Ab", { exact: false }).first().fill(on);
  await trainer.getByLabel("Bis", { exact: true }).fill(on);
  await trainer.getByRole("button", { name: "Eintragen" }).click();
  await expect(trainer.getByText("Diese Termine sind betroffen.")).toBeVisible();
  const card = trainer
    .locator("section")
    .filter({ has: trainer.locator(`a[href="${paths.lesson(id)}"]`) });
  await card.getByRole("button", { name: `${colleague} fragen` }).dblclick();
  await expect(card.getByText(`${colleague} ist gefragt`)).toBeVisible();

  const asked = await login("practicalTrainer", PHONE);
  await asked.goto(paths.home());
  await asked.getByRole("link", { name: /Vertretungsanfrage/ }).click();
  await asked.getByRole("button", { name: `„${title}“ übernehmen` }).dblclick();
  await expect(asked.getByText("Der Termin steht jetzt in Ihrer Woche.")).toBeVisible();
  await expect(asked.getByText("anstelle von").first()).toBeVisible();

  const trainee = await login("waitingTrainee", PHONE);
  await trainee.goto(paths.schedule({ view: "list", on }));
  const changed = trainee.getByRole("listitem").filter({ hasText: title }).first();
  await expect(changed.getByText("Geändert")).toBeVisible();
  await expect(changed.getByText(colleague)).toBeVisible();
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
