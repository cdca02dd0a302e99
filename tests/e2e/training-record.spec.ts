// A trainee's week and an assessment across three people: the trainee with a phone, the practical
// trainer who is in charge that week, and the planner.
import { paths } from "~/http/paths";
import { expect, PHONE, test } from "./fixtures";
import { sessionFor } from "./session";

/** Guides the placed trainee's present placement in the demonstration. */
const IN_CHARGE = "zoe.grossmann@beispiel.hamburg.de";

test("a week is kept while typed, handed in, signed off with the keyboard and printed", async ({
  login,
  open,
}) => {
  const phone = await login("placedTrainee", PHONE);
  await phone.goto(paths.records());
  const weeks = phone.getByRole("list", { name: "Wochen der Ausbildung" });
  await weeks.first().getByRole("link").first().click();
  await expect(phone.getByRole("heading", { name: "Das stand im Plan" })).toBeVisible();
  await phone.waitForLoadState("networkidle");
  const text = phone.getByRole("textbox", { name: /Was haben Sie in dieser Woche/ });
  await text.fill("Reisepässe ausgegeben und Anträge aufgenommen.");
  await expect(phone.getByText("Gespeichert.", { exact: true })).toBeVisible();
  await phone.reload();
  await expect(text).toHaveValue("Reisepässe ausgegeben und Anträge aufgenommen.");
  await phone.getByRole("button", { name: "Einreichen" }).click();
  await expect(phone.getByText("Nachweis eingereicht.")).toBeVisible();

  const desk = await open();
  await sessionFor(desk.context(), IN_CHARGE);
  await desk.goto(paths.records());
  const own = desk.getByRole("article", { name: /^Jonas Brüggemann/ }).last();
  await expect(own.getByText("Reisepässe ausgegeben")).toBeVisible();
  await desk.waitForLoadState("networkidle");
  await own.focus();
  await desk.keyboard.press("a");
  await expect(desk.getByText("Nachweis abgezeichnet.")).toBeVisible();

  await phone.goto(paths.records());
  await weeks.first().getByRole("link").first().click();
  await expect(phone.getByText("unverändert seit der Abzeichnung")).toBeVisible();
  await phone.goto(paths.records());
  const book = phone.getByRole("link", { name: "Nachweisheft (PDF)" });
  const printed = await phone.request.get((await book.getAttribute("href")) ?? "");
  expect(printed.headers()["content-type"]).toBe("application/pdf");
});

test("an assessment is read and answered by the trainee and confirmed by the planner", async ({
  login,
}) => {
  const phone = await login("placedTrainee", PHONE);
  await phone.goto(paths.assessments());
  await phone
    .getByRole("main")
    .getByRole("link", { name: /^Praxisstation/ })
    .click();
  await expect(phone.getByRole("heading", { name: "Gesamturteil" })).toBeVisible();
  await phone.waitForLoadState("networkidle");
  await phone.getByRole("textbox", { name: /Was möchten Sie dazu sagen/ }).fill("Ich stimme zu.");
  await phone.getByRole("button", { name: "Stellungnahme abgeben" }).click();
  await expect(phone.getByText("Stellungnahme abgegeben.")).toBeVisible();

  const desk = await login("planner");
  await desk.goto(phone.url());
  await expect(desk.getByText("Ich stimme zu.")).toBeVisible();
  await desk.waitForLoadState("networkidle");
  await desk.getByRole("button", { name: "Beurteilung bestätigen" }).click();
  await expect(desk.getByText("Beurteilung bestätigt.")).toBeVisible();
});
