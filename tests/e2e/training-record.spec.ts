// Eight weeks of a training end to end: the trainee with a phone, the practical trainer who is in charge,
// and the planner. They have a cohort of their own, so that nothing here is what another journey reads.
import "../setup/e2e-environment";
import { db } from "~/db/client";
import { addDays, dayOf, mondayOf } from "~/domain/calendar/day";
import { paths } from "~/http/paths";
import { CITY_ZONE, now } from "~/platform/clock";
import { aModule } from "../factories/programmes";
import { aTraining, type Training } from "../features/records/a-training";
import { expect, PHONE, test } from "./fixtures";
import { sessionOf } from "./session";

const WEEKS = 8;
const LAST = "Reisepässe ausgegeben und Anträge aufgenommen.";

let training: Training;

test.beforeAll(async () => {
  training = await aTraining({ weeksAgo: WEEKS });
  const { personId } = training.actors.self;
  const named = { givenName: "Fenja", familyName: "Ahlers" };
  await db.person.update({ where: { id: personId }, data: named });
  await aModule(db, { curriculumId: training.cohort.curriculumId });
});

test("eight weeks: records, a check-off, an assessment, and the book for the examination", async ({
  login,
  open,
}) => {
  const { actors, traineeId, module } = training;
  const phone = await open(PHONE);
  await sessionOf(phone.context(), actors.self.accountId);
  const desk = await open();
  await sessionOf(desk.context(), actors.practical.accountId);

  await test.step("each week is prefilled, written and handed in; typing outlives a reload", async () => {
    await phone.goto(paths.records());
    await expect(phone.getByText(`${WEEKS} Wochen fehlen`)).toBeVisible();
    const monday = mondayOf(dayOf(now(), CITY_ZONE));
    const text = phone.getByRole("textbox", { name: /Was haben Sie in dieser Woche/ });
    for (let week = WEEKS; week >= 1; week -= 1) {
      await phone.goto(paths.record(traineeId, addDays(monday, -7 * week)));
      await expect(phone.getByRole("heading", { name: "Das stand im Plan" })).toBeVisible();
      await phone.waitForLoadState("networkidle");
      await text.fill(week === 1 ? LAST : `Woche ${WEEKS + 1 - week}: Ummeldungen bearbeitet.`);
      if (week === 1) {
        await expect(phone.getByText("Gespeichert.", { exact: true })).toBeVisible();
        await phone.reload();
        await expect(text).toHaveValue(LAST);
        await phone.waitForLoadState("networkidle");
      }
      await phone.getByRole("button", { name: "Einreichen" }).click();
      await expect(phone.getByText("Nachweis eingereicht.")).toBeVisible();
    }
  });

  await test.step("one comes back with a comment, the stack is signed off with the keyboard", async () => {
    await desk.goto(paths.records());
    await expect(desk.getByText(`${WEEKS} Wochen warten auf Sie`)).toBeVisible();
    await desk.waitForLoadState("networkidle");
    const waiting = desk.getByRole("article");
    await waiting.first().focus();
    await desk.keyboard.press("r");
    await desk.keyboard.type("Welche Fälle waren das?");
    await waiting.first().getByRole("button", { name: "Mit Kommentar zurückgeben" }).click();
    await expect(waiting).toHaveCount(WEEKS - 1);
    await waiting.first().focus();
    for (let left = WEEKS - 2; left >= 0; left -= 1) {
      await desk.keyboard.press("a");
      await expect(waiting).toHaveCount(left);
    }
    await phone.goto(paths.records());
    await phone
      .getByRole("link", { name: /zurückgegeben/ })
      .first()
      .click();
    await expect(phone.getByText("Welche Fälle waren das?")).toBeVisible();
    await phone.waitForLoadState("networkidle");
    await phone
      .getByRole("textbox", { name: /Was haben Sie in dieser Woche/ })
      .fill("Woche 1: drei Ummeldungen, davon eine mit Kindern.");
    await phone.getByRole("button", { name: "Einreichen" }).click();
    await expect(phone.getByText("Nachweis eingereicht.")).toBeVisible();
    await desk.goto(paths.records());
    await desk.waitForLoadState("networkidle");
    await desk.getByRole("article").focus();
    await desk.keyboard.press("a");
    await expect(desk.getByText("Kein Nachweis wartet auf Sie")).toBeVisible();
  });

  await test.step("the trainee asks for a check-off, the practical trainer gives it", async () => {
    await phone.goto(paths.myProgress({ module: module.id }));
    await phone.waitForLoadState("networkidle");
    await phone.getByRole("textbox", { name: /Was können Sie jetzt/ }).fill("Drei Fälle allein.");
    await phone.getByRole("button", { name: "Um Abzeichnung bitten" }).click();
    await expect(phone.getByText("Wartet auf Abzeichnung").first()).toBeVisible();
    await desk.goto(paths.checkOffs());
    await desk.waitForLoadState("networkidle");
    await expect(desk.getByText("Drei Fälle allein.")).toBeVisible();
    await desk.getByRole("button", { name: "Abzeichnen" }).click();
    await expect(desk.getByText(`${module.code} abgezeichnet.`)).toBeVisible();
    await phone.goto(paths.myProgress());
    await expect(phone.getByText("gezeigt · Ziel 2").first()).toBeVisible();
  });

  await test.step("the assessment: written, talked over, answered, confirmed", async () => {
    await desk.goto(paths.assessments());
    await desk.waitForLoadState("networkidle");
    await desk.getByRole("button", { name: "Beurteilung beginnen" }).click();
    await expect(desk.getByRole("heading", { name: "Kriterien" })).toBeVisible();
    for (const grade of await desk.getByRole("combobox", { name: /: Note/ }).all())
      await grade.selectOption({ label: "Note 2" });
    await desk
      .getByRole("textbox", { name: "Gesamturteil" })
      .fill("Fenja arbeitet sehr sorgfältig.");
    await desk.getByRole("button", { name: "Fertigstellen" }).click();
    await expect(desk.getByText(/Beurteilung fertiggestellt/)).toBeVisible();
    await phone.goto(paths.assessments());
    await expect(phone.getByText("Lesbar, sobald sie mit Ihnen besprochen ist.")).toBeVisible();
    await desk.getByRole("button", { name: "Als besprochen eintragen" }).click();
    await expect(desk.getByText("Gespräch eingetragen.")).toBeVisible();
    await phone.goto(desk.url());
    await expect(phone.getByText("Fenja arbeitet sehr sorgfältig.")).toBeVisible();
    await phone.waitForLoadState("networkidle");
    await phone.getByRole("textbox", { name: /Was möchten Sie dazu/ }).fill("Ich stimme zu.");
    await phone.getByRole("button", { name: "Stellungnahme abgeben" }).click();
    await expect(phone.getByText("Stellungnahme abgegeben.")).toBeVisible();
    const office = await login("planner");
    await office.goto(desk.url());
    await expect(office.getByText("Ich stimme zu.")).toBeVisible();
    await office.waitForLoadState("networkidle");
    await office.getByRole("button", { name: "Beurteilung bestätigen" }).click();
    await expect(office.getByText("Beurteilung bestätigt.")).toBeVisible();
  });

  await test.step("the book is a tagged PDF with every week", async () => {
    await phone.goto(paths.records());
    await expect(phone.getByText(`${WEEKS} Wochen abgezeichnet`)).toBeVisible();
    const book = phone.getByRole("link", { name: "Nachweisheft (PDF)" });
    const printed = await phone.request.get((await book.getAttribute("href")) ?? "");
    expect(printed.headers()["content-type"]).toBe("application/pdf");
    const file = (await printed.body()).toString("latin1");
    expect(file).toMatch(/\/Marked true/);
    expect(file).toMatch(/\/Lang \(de/);
  });
});

test("levels are set as in a spreadsheet: arrows, a figure, and back again", async ({ open }) => {
  const { actors, cluster } = training;
  const page = await open();
  await sessionOf(page.context(), actors.lead.accountId);
  await page.goto(paths.progress(cluster.id));
  await page.waitForLoadState("networkidle");
  const cells = page.getByRole("link", { name: /^Ahlers, Fenja, .*: Stufe/ });
  const [first, second] = [cells.first(), cells.nth(1)];
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(second).toBeFocused();
  await page.keyboard.press("3");
  await expect(second).toHaveText("3");
  await page.keyboard.press("2");
  await expect(second).toHaveText("2");
  await page.keyboard.press("Control+z");
  await expect(second).toHaveText("3");
  await page.keyboard.press("ArrowLeft");
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Zurückgenommen");
});
