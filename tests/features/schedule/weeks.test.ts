import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, day } from "~/domain/calendar/day";
import { clusterWeek } from "~/features/schedule/cluster-week.query.server";
import { lessonPage } from "~/features/schedule/lesson-page.query.server";
import { lessonsToday } from "~/features/schedule/lessons-today.query.server";
import { myWeek } from "~/features/schedule/my-week.query.server";
import { today } from "~/platform/clock";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { aMembership } from "../../factories/clusters";
import { aPhase } from "../../factories/cohorts";
import { aLesson } from "../../factories/lessons";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";
import { aScene } from "./scene";

const MONDAY = day("2026-11-23");
const NOBODY = "01900000-0000-7000-8000-000000000000";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

describe("a cluster's week", () => {
  it("has its lessons at the clocks of the place, cancelled ones too", async () => {
    const { mine, other, room } = await aScene();
    await aLesson(db, { clusterIds: [mine.cluster.id], roomId: room.id, title: "Pässe" });
    await aLesson(db, { clusterIds: [mine.cluster.id], title: "Aus", cancelReason: "krank" });
    await aLesson(db, { clusterIds: [mine.cluster.id], on: "2026-11-30" });
    await aLesson(db, { clusterIds: [other.cluster.id] });
    const { week, canPlan } = await clusterWeek(planner, mine.cluster.id, MONDAY);
    expect(canPlan).toBe(true);
    expect(week.days.map(({ on }) => on)).toHaveLength(5);
    expect(week.lessons).toMatchObject([
      { title: "Aus", isCancelled: true, cancelReason: "krank" },
      { title: "Pässe", on: "2026-11-23", from: 540, to: 630, place: room.name },
    ]);
  });

  it("shows a Saturday only with a lesson, and names holidays and phases", async () => {
    const { mine, cohort } = await aScene();
    const phase = { title: "Lehrgang I", kind: "course" } as const;
    await aPhase(db, { ...phase, cohortId: cohort.id, startsOn: "2026-12-01" });
    await aLesson(db, { clusterIds: [mine.cluster.id], on: "2026-12-26" });
    const { week } = await clusterWeek(planner, mine.cluster.id, day("2026-12-21"));
    expect(week.days.map(({ on, holiday }) => `${on.slice(8)} ${holiday ?? ""}`)).toEqual([
      "21 ",
      "22 ",
      "23 ",
      "24 ",
      "25 christmas-day",
      "26 second-christmas-day",
    ]);
    expect(week.bands).toMatchObject([{ title: "Lehrgang I", kind: "course" }]);
  });

  it("is for its trainers and planners; for others it is not there", async () => {
    const { mine, other } = await aScene();
    const { id } = mine.cluster;
    expect((await clusterWeek(mine.trainerActor, id, MONDAY)).canPlan).toBe(true);
    const strangers = [mine.traineeActor, other.trainerActor, await anAdministratorActor(db)];
    for (const actor of strangers) {
      for (const asked of [id, NOBODY]) {
        await expect(clusterWeek(actor, asked, MONDAY)).rejects.toMatchObject({ kind: "notFound" });
      }
    }
  });
});

describe("my week", () => {
  it("of a trainee has the lessons of a cluster only while they belong to it", async () => {
    const { cohort, mine, other } = await aScene();
    const trainee = await aTrainee(db, { cohortId: cohort.id });
    const moved = { traineeId: trainee.id };
    await aMembership(db, { ...moved, clusterId: mine.cluster.id, endsOn: "2026-11-24" });
    await aMembership(db, { ...moved, clusterId: other.cluster.id, startsOn: "2026-11-25" });
    for (const [title, led, on] of [
      ["mine before", mine, "2026-11-24"],
      ["mine after", mine, "2026-11-25"],
      ["other before", other, "2026-11-24"],
      ["other after", other, "2026-11-25"],
    ] as const) {
      await aLesson(db, { title, on, clusterIds: [led.cluster.id] });
    }
    const { week } = await myWeek(await aTraineeActor(db, trainee), MONDAY);
    expect(week.lessons.map(({ title }) => title)).toEqual(["mine before", "other after"]);
  });

  it("of a trainee shows a published placement instead of its phase, and no draft", async () => {
    const { cohort, mine } = await aScene();
    const phase = await aPhase(db, { cohortId: cohort.id });
    const placed = { traineeId: mine.trainee.id, phaseId: phase.id };
    const draft = await aPlan(db, { cohortId: cohort.id });
    await aPlacement(db, { ...placed, planId: draft.id, siteId: (await aSite(db)).id });
    const before = await myWeek(mine.traineeActor, MONDAY);
    expect(before.week.bands).toMatchObject([{ kind: "placement", title: phase.title }]);
    const published = await aPlan(db, { cohortId: cohort.id, state: "published" });
    const site = await aSite(db);
    await aPlacement(db, { ...placed, planId: published.id, siteId: site.id });
    const after = await myWeek(mine.traineeActor, MONDAY);
    expect(after.week.bands).toMatchObject([{ kind: "site", title: site.name }]);
  });

  it("of a trainer has what they teach", async () => {
    const { mine, other } = await aScene();
    const clusterIds = [other.cluster.id];
    await aLesson(db, { title: "meiner", clusterIds, trainerIds: [mine.trainer.id] });
    await aLesson(db, { title: "fremd", clusterIds: [mine.cluster.id] });
    const { week, clusters } = await myWeek(mine.trainerActor, MONDAY);
    expect(week.lessons.map(({ title }) => title)).toEqual(["meiner"]);
    expect(clusters.map(({ id }) => id)).toEqual([mine.cluster.id]);
  });

  it("is of those who teach or learn", async () => {
    await expect(myWeek(planner, MONDAY)).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("today", () => {
  it("has all of today's lessons and the next that takes place", async () => {
    const { mine } = await aScene();
    const whose = { clusterIds: [mine.cluster.id] };
    const tomorrow = addDays(today(), 1);
    await aLesson(db, { ...whose, title: "jetzt", on: today(), from: 0, to: 700 });
    await aLesson(db, { ...whose, on: tomorrow, title: "aus", cancelReason: "krank" });
    await aLesson(db, { ...whose, on: tomorrow, title: "morgen", from: 700, to: 760 });
    const { lessons, next } = await lessonsToday(mine.traineeActor);
    expect(lessons.map(({ title }) => title)).toEqual(["jetzt"]);
    expect(["jetzt", "morgen"]).toContain(next?.title);
  });
});

describe("a lesson's page", () => {
  it("is for its people, and only those who plan may change it", async () => {
    const { mine, other } = await aScene();
    const teacher = await aTrainer(db);
    const lesson = await aLesson(db, {
      clusterIds: [mine.cluster.id],
      trainerIds: [teacher.id],
    });
    const readers: [Actor, boolean][] = [
      [planner, true],
      [mine.trainerActor, true],
      [mine.traineeActor, false],
      [await aTrainerActor(db, teacher), false],
    ];
    for (const [actor, canManage] of readers) {
      expect(await lessonPage(actor, lesson.id)).toMatchObject({ canManage });
    }
    for (const actor of [other.trainerActor, other.traineeActor]) {
      for (const asked of [lesson.id, NOBODY]) {
        await expect(lessonPage(actor, asked)).rejects.toMatchObject({ kind: "notFound" });
      }
    }
  });
});
