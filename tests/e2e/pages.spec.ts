// Every page there is, as everybody who comes to it sees it: at three widths nothing reaches
// beyond the edge, and axe finds no obstacle, in light at a desk and in dark on a phone.
import type { Page } from "@playwright/test";
import { paths } from "~/http/paths";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";
import { expectAccessible, expectNoOverflow } from "./looks";

const DESK = 1280;
const PHONE = 390;
const WIDTHS = [1920, DESK, PHONE];

type Ids = Awaited<ReturnType<typeof demoIds>>;

test.describe.configure({ mode: "parallel" });
test.setTimeout(240_000);

test("pages of visitors", async ({ open }) => {
  await lookAt(await open(), [
    paths.login(),
    paths.accessibility(),
    paths.privacy(),
    paths.requestReset(),
    paths.invitation("abgelaufen"),
  ]);
});

test("a planner's register", async ({ login }) => {
  const page = await login("planner");
  const ids = await demoIds();
  await lookAt(page, [
    paths.home(),
    paths.cohorts(),
    paths.newCohort(),
    paths.cohort(ids.cohort),
    paths.cohortImports(ids.cohort),
    paths.trainees(),
    paths.trainee(ids.trainee),
    paths.account(),
  ]);
});

test("a planner's clusters and lessons", async ({ login }) => {
  const page = await login("planner");
  const ids = await demoIds();
  await lookAt(page, [
    paths.clusters(ids.cohort),
    paths.myClusters(),
    paths.cluster(ids.cluster),
    paths.cluster(ids.cluster, { open: "assign" }),
    paths.week(ids.cluster),
    paths.newLesson({ cluster: ids.cluster }),
    paths.lesson(ids.lesson),
  ]);
});

test("a planner's plans and sites", async ({ login }) => {
  const page = await login("planner");
  const ids = await demoIds();
  await lookAt(page, [
    paths.plans(ids.cohort),
    paths.plan(ids.draft),
    paths.publishPlan(ids.draft),
    paths.plan(ids.published),
    paths.sites(),
    paths.site(ids.site),
  ]);
});

test("a cluster trainer's pages", async ({ login }) => {
  const page = await login("clusterTrainer");
  const ids = await demoIds();
  await lookAt(page, trainerPages(ids));
});

test("a practical trainer's pages", async ({ login }) => {
  const page = await login("practicalTrainer");
  const { site } = await demoIds();
  await lookAt(page, [paths.home(), paths.myWeek(), paths.myProgress(), paths.site(site)]);
});

test("a trainee's pages", async ({ login }) => {
  const page = await login("placedTrainee");
  await lookAt(page, [paths.home(), paths.myWeek(), paths.myProgress(), paths.account()]);
});

test("an administrator's pages", async ({ login }) => {
  const page = await login("administrator");
  await lookAt(page, [
    paths.home(),
    paths.accounts(),
    paths.accounts({ invite: 1 }),
    paths.outbox(),
    paths.auditLog(),
    paths.ui(),
  ]);
});

function trainerPages(ids: Ids): string[] {
  return [
    paths.home(),
    paths.myWeek(),
    paths.myProgress(),
    paths.progress(ids.cluster),
    paths.progress(ids.cluster, { trainee: ids.trainee, module: ids.module }),
    paths.traineeProgress(ids.trainee),
    paths.lesson(ids.lesson),
  ];
}

async function lookAt(page: Page, addresses: readonly string[]) {
  for (const address of addresses)
    await test.step(address, async () => {
      await page.goto(address);
      await expect(page.getByRole("heading").first()).toBeVisible();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width === PHONE ? 844 : 1000 });
        await expectNoOverflow(page);
        if (width === DESK) await expectAccessible(page, "light");
        if (width === PHONE) await expectAccessible(page, "dark");
      }
    });
}
