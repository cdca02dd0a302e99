// Every page there is, as everybody who comes to it sees it: at three widths nothing reaches
// beyond the edge, and axe finds no obstacle, in light at a desk and in dark on a phone.
import type { Page } from "@playwright/test";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import { demoIds } from "./demo-ids";
import { expect, test } from "./fixtures";
import { traineesList } from "./intake-lists";
import { expectAccessible, expectNoOverflow } from "./looks";
import { openLink, registerIds } from "./register-ids";

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
    paths.confirm(await openLink()),
    paths.confirm("abgelaufen"),
  ]);
});

test("a planner's cohorts and lists", async ({ login }) => {
  const page = await login("planner");
  const ids = await demoIds();
  const { phase } = await registerIds();
  await lookAt(page, [
    paths.home(),
    paths.cohorts(),
    paths.newCohort(),
    paths.cohort(ids.cohort),
    paths.phases(ids.cohort, { phase }),
    paths.timeline(),
    paths.cohortImports(ids.cohort),
    paths.imports(),
  ]);
  await lookAt(page, [await uploaded(page, ids.cohort)]);
});

test("a planner's people", async ({ login }) => {
  const page = await login("planner");
  const { trainee } = await demoIds();
  const ids = await registerIds();
  await lookAt(page, [
    paths.trainees(),
    paths.trainee(trainee),
    paths.enrolment(trainee, { to: "part_time", on: today() }),
    paths.trainers(),
    paths.trainer(ids.trainer),
    paths.duplicates(),
    paths.mergePeople(ids.pair),
    paths.account(),
  ]);
});

test("a planner's programmes and travel times", async ({ login }) => {
  const page = await login("planner");
  const ids = await registerIds();
  await lookAt(page, [
    paths.programmes(),
    paths.programme(ids.programme),
    paths.curriculum(ids.nextCurriculum),
    paths.cohortCurriculum(ids.cohort, { to: ids.nextCurriculum }),
    paths.travel(),
    paths.volumes(),
    paths.modulePractice("M01"),
  ]);
});

test("a planner's clusters and lessons", async ({ login }) => {
  const page = await login("planner");
  const ids = await demoIds();
  await lookAt(page, [
    paths.clusters(ids.cohort),
    paths.clusters(ids.cohort, { plan: "all" }),
    paths.myClusters(),
    paths.cluster(ids.cluster),
    paths.cluster(ids.cluster, { open: "assign" }),
    paths.cluster(ids.cluster, { open: "close" }),
    paths.week(ids.cluster),
    paths.schedule({ view: "month" }),
    paths.schedule({ for: `cluster.${ids.cluster}`, view: "list" }),
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
    paths.newSite(),
    paths.editSite(ids.site),
    paths.closeSite(ids.site, { day: today() }),
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
  await lookAt(page, [
    paths.home(),
    paths.myWeek(),
    paths.myProgress(),
    paths.myCluster(),
    paths.account(),
  ]);
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

/** Where a list is looked at before anything of it is written. */
async function uploaded(page: Page, cohortId: string): Promise<string> {
  await page.goto(paths.cohortImports(cohortId));
  await page.getByLabel("Datei").setInputFiles(traineesList(today()));
  await page.getByRole("button", { name: "Hochladen und ansehen" }).click();
  await expect(page).toHaveURL(/imports\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
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
