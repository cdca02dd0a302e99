// Two people at the same thing, and one person pressing twice.

import { db } from "~/db/client";
import { paths } from "~/http/paths";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";

test("the second of two planners keeps what they typed", async ({ login }) => {
  const { cluster } = await demoIds();
  const address = paths.cluster(cluster, { open: "rename" });
  const first = await login("planner");
  const second = await login("planner");
  await first.goto(address);
  await second.goto(address);
  await first.getByRole("textbox", { name: "Name" }).fill("Cluster Alster");
  await first.getByRole("button", { name: "Umbenennen" }).click();
  await expect(first.getByText("Das Cluster heißt jetzt Cluster Alster.")).toBeVisible();

  await second.getByRole("textbox", { name: "Name" }).fill("Cluster Bille");
  await second.getByRole("button", { name: "Umbenennen" }).click();
  await expect(second.getByText(/Inzwischen hat sich hier etwas geändert/)).toBeVisible();
  await expect(second.getByRole("textbox", { name: "Name" })).toHaveValue("Cluster Bille");
});

test("pressing twice creates once", async ({ login }) => {
  const { cohort } = await demoIds();
  const page = await login("planner");
  await page.goto(paths.plans(cohort));
  await page.getByRole("textbox", { name: "Name" }).fill("Zweimal gedrückt");
  await page.getByRole("button", { name: "Entwurf anlegen" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: "Zweimal gedrückt" })).toBeVisible();
  const made = await db.plan.count({ where: { cohortId: cohort, name: "Zweimal gedrückt" } });
  expect(made).toBe(1);
});
