import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, day } from "~/domain/calendar/day";
import { type AskedSchedule, parseSchedule } from "~/features/schedule/asked-schedule.schema";
import { lessonPage } from "~/features/schedule/lesson-page.query.server";
import { lessonsToday } from "~/features/schedule/lessons-today.query.server";
import { myWeek } from "~/features/schedule/my-week.query.server";
import { schedulePage } from "~/features/schedule/schedule-page.query.server";
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
import { aRoom, aSite } from "../../factories/sites";
import { aScene } from "./scene";

const MONDAY = day("2026-11-23");
const NOBODY = "01900000-0000-7000-8000-000000000000";

/** A schedule as its address asks for it. */
const asked = (address: string) => parseSchedule(new URLSearchParams(address), MONDAY);
const weekOf = (actor: Actor, clusterId: string, on: string = MONDAY) =>
  schedulePage(actor, asked(`for=cluster.${clusterId}&on=${on}`));

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
    const { week, canPlan } = await weekOf(planner, mine.cluster.id);
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
    const { week } = await weekOf(planner, mine.cluster.id, "2026-12-21");
    expect(week.days.map(({ on, holiday }) => `${on.slice(8)} ${holiday ?? ""}`)).toEqual([
      "21 ",
      "22 ",
      "23 ",
      "24 ",
      "25 christmas-day",
      "26 second-christmas-day",
    ]);
    expect(week.bands.filter(({ kind }) => kind !== "school-holiday")).toMatchObject([
      { title: "Lehrgang I", kind: "course" },
    ]);
  });

  it("is for its trainers and planners; for others it is not there", async () => {
    const { mine, other } = await aScene();
    const { id } = mine.cluster;
    expect((await weekOf(mine.trainerActor, id)).canPlan).toBe(true);
    const strangers = [mine.traineeActor, other.trainerActor, await anAdministratorActor(db)];
    for (const actor of strangers) {
      for (const whose of [id, NOBODY]) {
        await expect(weekOf(actor, whose)).rejects.toMatchObject({ kind: "notFound" });
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
    const { week, choices } = await schedulePage(mine.trainerActor, asked(""));
    expect(week.lessons.map(({ title }) => title)).toEqual(["meiner"]);
    expect(choices).toMatchObject([
      { kind: "cluster", targets: [{ value: `cluster.${mine.cluster.id}` }] },
    ]);
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

describe("a schedule", () => {
  it("of a room, a site, a trainer or a cohort has what belongs to it", async () => {
    const { cohort, mine, other } = await aScene();
    const site = await aSite(db);
    const room = await aRoom(db, { siteId: site.id });
    await aLesson(db, {
      title: "im Raum",
      roomId: room.id,
      clusterIds: [mine.cluster.id],
      trainerIds: [mine.trainer.id],
    });
    await aLesson(db, { title: "im Haus", siteId: site.id, clusterIds: [other.cluster.id] });
    const titles = async (target: string) => {
      const { week } = await schedulePage(planner, asked(`for=${target}`));
      return week.lessons.map(({ title }) => title).sort();
    };
    expect(await titles(`room.${room.id}`)).toEqual(["im Raum"]);
    expect(await titles(`trainer.${mine.trainer.id}`)).toEqual(["im Raum"]);
    expect(await titles(`site.${site.id}`)).toEqual(["im Haus", "im Raum"]);
    expect(await titles(`cohort.${cohort.id}`)).toEqual(["im Haus", "im Raum"]);
  });

  it("of their house is open to a practical trainer, with each lesson in it", async () => {
    const { mine, other } = await aScene();
    const site = await aSite(db);
    const lesson = await aLesson(db, { siteId: site.id, clusterIds: [mine.cluster.id] });
    const practical = await aTrainerActor(db, await aTrainer(db, { siteId: site.id }));
    const shown = await schedulePage(practical, asked(`for=site.${site.id}`));
    expect(shown.week.lessons.map(({ id }) => id)).toEqual([lesson.id]);
    expect(shown.movableIds).toEqual([]);
    expect(await lessonPage(practical, lesson.id)).toMatchObject({ canManage: false });
    const elsewhere = [`site.${(await aSite(db)).id}`, `trainer.${other.trainer.id}`, "room.x"];
    for (const target of elsewhere) {
      const found = async () => schedulePage(practical, asked(`for=${target}`));
      await expect(found()).rejects.toMatchObject({ kind: "notFound" });
    }
  });

  it("shows the days of its view, with the lessons that the viewer may move", async () => {
    const { mine, other } = await aScene();
    const clusterIds = [mine.cluster.id];
    const given = { clusterIds, trainerIds: [mine.trainer.id] };
    await aLesson(db, { ...given, title: "am Tag", on: "2026-11-24" });
    await aLesson(db, { ...given, title: "in der Woche", on: "2026-11-27" });
    await aLesson(db, { ...given, title: "im Monat", on: "2026-11-02", cancelReason: "krank" });
    const joint = [...clusterIds, other.cluster.id];
    await aLesson(db, { title: "gemeinsam", on: "2026-12-18", ...given, clusterIds: joint });
    const shown = async (view: AskedSchedule["view"], more = "") => {
      const address = `for=cluster.${mine.cluster.id}&on=2026-11-24&view=${view}${more}`;
      const { week, movableIds } = await schedulePage(mine.trainerActor, asked(address));
      return week.lessons.map(({ id, title }) => `${title}${movableIds.includes(id) ? "*" : ""}`);
    };
    expect(await shown("day")).toEqual(["am Tag*"]);
    expect(await shown("week")).toEqual(["am Tag*", "in der Woche*"]);
    expect(await shown("month")).toEqual(["im Monat", "am Tag*", "in der Woche*"]);
    expect(await shown("month", "&cancelled=no")).toEqual(["am Tag*", "in der Woche*"]);
    expect(await shown("list")).toEqual(["am Tag*", "in der Woche*", "gemeinsam"]);
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
