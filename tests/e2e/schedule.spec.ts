// A schedule in the browser: a lesson is dragged, the keyboard moves through it, a phone lists it.
import { addDays, day, mondayOf } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { aLesson } from "../factories/lessons";
import { demoIds } from "./demo-ids";
import { expect, PHONE, test } from "./fixtures";
import { expectAccessible } from "./looks";

/** Beyond every phase, where nothing is in the way and nothing is unwise. */
const MONDAY = mondayOf(day("2041-03-06"));

async function twoLessons() {
  const { db } = await import("~/db/client");
  const { cluster } = await demoIds();
  const { trainerId } = await db.clusterTrainer.findFirstOrThrow({
    where: { clusterId: cluster, role: "lead", endsOn: null },
  });
  const given = { clusterIds: [cluster], trainerIds: [trainerId] };
  await aLesson(db, { ...given, title: "Passrecht", on: MONDAY });
  await aLesson(db, { ...given, title: "Melderecht", on: addDays(MONDAY, 1) });
  return cluster;
}

test("a trainer drags a lesson, moves it by the form, and finds the way with the keyboard", async ({
  login,
}) => {
  const cluster = await twoLessons();
  const page = await login("clusterTrainer");
  await page.goto(paths.week(cluster, MONDAY));
  const grid = page.getByRole("region", { name: "Termine der Woche" });
  const lesson = grid.getByRole("listitem").filter({ hasText: "Passrecht" });
  const dayOf = (weekday: string) => grid.getByRole("region", { name: new RegExp(weekday) });

  const busy = dayOf("Dienstag").getByRole("listitem").filter({ hasText: "Melderecht" });
  await lesson.dragTo(busy, { targetPosition: { x: 60, y: 40 }, sourcePosition: { x: 60, y: 60 } });
  await expect(page.getByRole("alert")).toContainText("schon „Melderecht“");
  await expect(dayOf("Montag").getByText("Passrecht")).toBeVisible();

  await lesson.dragTo(dayOf("Mittwoch").getByRole("list"), {
    sourcePosition: { x: 60, y: 60 },
    targetPosition: { x: 60, y: 400 },
  });
  await expect(page.getByText("Der Termin ist verschoben.")).toBeVisible();
  await expect(dayOf("Mittwoch").getByText("Passrecht")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);

  await page.getByRole("link", { name: "„Passrecht“ verschieben …" }).click();
  const dialog = page.getByRole("dialog", { name: "„Passrecht“ verschieben" });
  await dialog.getByLabel("Neuer Tag").fill(addDays(MONDAY, 5));
  await expect(dialog.getByText("Der Tag liegt am Wochenende.")).toBeVisible();
  await expectAccessible(page);
  await expect(dialog.getByText("Darüber entscheidet die Planung")).toBeVisible();
  await dialog.getByLabel("Neuer Tag").fill(addDays(MONDAY, 3));
  await expect(dialog.getByText("Alles frei")).toBeVisible();
  await dialog.getByRole("button", { name: "Verschieben" }).click();
  await expect(dayOf("Donnerstag").getByText("Passrecht")).toBeVisible();

  await grid.getByRole("link", { name: "Passrecht", exact: true }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(grid.getByRole("link", { name: "Melderecht", exact: true })).toBeFocused();
  await page.keyboard.press("3");
  await expect(page.getByRole("region", { name: "Termine des Monats" })).toBeVisible();
  await page.keyboard.press("t");
  await expect(page).toHaveURL(paths.schedule({ for: `cluster.${cluster}`, view: "month" }));
});

/** Three Fridays in a row, in the weeks after. */
async function aSeries(cluster: string) {
  const { db } = await import("~/db/client");
  const fridays = [1, 2, 3].map((week) => addDays(MONDAY, 7 * week + 4));
  const [startsOn, , endsOn] = fridays.map((on) => new Date(on));
  const recurrence = "FREQ=WEEKLY;INTERVAL=1;BYDAY=FR;WKST=MO";
  const { id: seriesId } = await db.series.create({
    data: {
      ...{ title: "Gewerberecht", recurrence, startMinute: 540, durationMinutes: 90 },
      ...{ startsOn: startsOn ?? new Date(), endsOn: endsOn ?? new Date() },
    },
  });
  for (const on of fridays) {
    await aLesson(db, { clusterIds: [cluster], title: "Gewerberecht", on, seriesId });
  }
}

test("a planner moves a lesson of a series with all that follow", async ({ login }) => {
  const { cluster } = await demoIds();
  await aSeries(cluster);
  const page = await login("planner");
  await page.goto(paths.week(cluster, addDays(MONDAY, 14)));
  await page.getByRole("link", { name: "„Gewerberecht“ verschieben …" }).click();
  const dialog = page.getByRole("dialog", { name: "„Gewerberecht“ verschieben" });
  await dialog.getByLabel("Neuer Tag").fill(addDays(MONDAY, 17));
  await dialog.getByLabel("dieser und alle folgenden der Serie").check();
  await expect(dialog.getByText("Do, 28.03.2041")).toBeVisible();
  await dialog.getByRole("button", { name: "Verschieben" }).click();
  await expect(page.getByText("2 Termine sind verschoben.")).toBeVisible();
  const before = page.getByRole("link", { name: "Vorige Woche" });
  for (const weekday of ["Donnerstag", "Freitag"]) {
    const day = page.getByRole("region", { name: new RegExp(weekday) });
    await expect(day.getByRole("link", { name: "Gewerberecht", exact: true })).toBeVisible();
    await expect(day.getByText("geändert")).toHaveCount(weekday === "Donnerstag" ? 1 : 0);
    await before.click();
  }
});

test("a phone lists the days, the next lesson on top", async ({ login }) => {
  const page = await login("waitingTrainee", PHONE);
  await page.goto(paths.schedule({ view: "list", on: today() }));
  await expect(page.getByRole("heading", { level: 1, name: "Meine Termine" })).toBeVisible();
  const next = page.getByText(/^(Nächster Termin|Läuft gerade)$/);
  const list = page.getByRole("region", { name: "Termine als Liste" });
  const [above, below] = [await next.boundingBox(), await list.boundingBox()];
  expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0);
  await expectAccessible(page, "dark");
});
