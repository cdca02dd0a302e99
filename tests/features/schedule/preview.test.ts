import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { lessonChoices } from "~/features/schedule/lesson-choices.query.server";
import { clustersWanted, newDraft } from "~/features/schedule/lesson-draft";
import { previewLesson } from "~/features/schedule/lesson-preview.query.server";
import { schedulePage } from "~/features/schedule/schedule-page.query.server";
import { aPlannerActor } from "../../factories/actors";
import { aCluster } from "../../factories/clusters";
import { aPhase } from "../../factories/cohorts";
import { aLesson } from "../../factories/lessons";
import { aScene } from "./scene";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

const draftOf = (clusterId: string, given: Record<string, string> = {}) => ({
  clusterIds: [clusterId],
  day: "2026-11-23",
  from: "10:00",
  to: "11:00",
  ...given,
});

describe("the preview of a lesson", () => {
  it("names every clash, every warning and what else is on that day", async () => {
    const { cohort, mine, room } = await aScene();
    await aPhase(db, { cohortId: cohort.id, title: "Station A" });
    const taken = { clusterIds: [mine.cluster.id], trainerIds: [mine.trainer.id] };
    await aLesson(db, { ...taken, roomId: room.id, title: "Pässe" });
    await aLesson(db, { ...taken, title: "später", from: 800, to: 860 });
    const draft = draftOf(mine.cluster.id, {
      trainerId: mine.trainer.id,
      place: `room:${room.id}`,
    });
    const preview = await previewLesson(planner, draft, null);
    expect(preview?.minutes).toBe(60);
    expect(preview?.clashes.map(({ code }) => code)).toEqual([
      "trainer-twice",
      "room-twice",
      "cluster-twice",
    ]);
    expect(preview?.warnings.map(({ code }) => code)).toEqual(["phase-placement"]);
    expect(preview?.sameDay).toMatchObject([
      { title: "Pässe", time: "09:00–10:30", isClash: true },
      { title: "später", isClash: false },
    ]);
  });

  it("does not hold a lesson against itself", async () => {
    const { mine } = await aScene();
    const lesson = await aLesson(db, { clusterIds: [mine.cluster.id] });
    const draft = draftOf(mine.cluster.id);
    expect((await previewLesson(planner, draft, lesson.id))?.clashes).toEqual([]);
    expect((await previewLesson(planner, draft, null))?.clashes).toHaveLength(1);
  });

  it.each([
    ["no day", { day: "" }],
    ["a time that is none", { from: "9 Uhr früh" }],
    ["an end before the start", { to: "09:00" }],
  ])("waits with %s", async (_, given) => {
    const { mine } = await aScene();
    expect(await previewLesson(planner, draftOf(mine.cluster.id, given), null)).toBeNull();
  });

  it("says nothing of clusters out of sight, and nothing to trainees", async () => {
    const { mine, other } = await aScene();
    await aLesson(db, { clusterIds: [other.cluster.id] });
    const draft = draftOf(other.cluster.id, { trainerId: mine.trainer.id });
    const preview = await previewLesson(mine.trainerActor, draft, null);
    expect(preview).toMatchObject({ clashes: [], sameDay: [] });
    await expect(previewLesson(mine.traineeActor, draft, null)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

describe("a new lesson's form", () => {
  it("begins with the cluster and day it was opened from, and the lead", async () => {
    const { mine } = await aScene();
    const search = new URLSearchParams({ cluster: mine.cluster.id, day: "2026-11-25" });
    const choices = await lessonChoices(planner, clustersWanted(search));
    const draft = newDraft(search, choices, { today: "2026-11-23", trainerId: null });
    expect(draft).toMatchObject({
      clusterIds: [mine.cluster.id],
      day: "2026-11-25",
      from: "09:00",
      to: "10:30",
      trainerId: mine.trainer.id,
    });
  });

  it("offers a trainer only their clusters", async () => {
    const { mine } = await aScene();
    const { clusters } = await lessonChoices(mine.trainerActor);
    expect(clusters.map(({ id }) => id)).toEqual([mine.cluster.id]);
  });
});

describe("the clusters on offer", () => {
  it("are a few of many: those chosen, those beside them, those looked for", async () => {
    const { mine, other } = await aScene();
    for (let count = 0; count < 25; count += 1) await aCluster(db);
    const wanted = await lessonChoices(planner, { kept: [mine.cluster.id], search: "" });
    expect(wanted.clusters.map(({ id }) => id).sort()).toEqual(
      [mine.cluster.id, other.cluster.id].sort(),
    );
    expect(wanted.hiddenClusters).toBeGreaterThanOrEqual(25);
    const words = `${wanted.clusters[0]?.cohort.toLowerCase()} ${other.cluster.name.slice(-3)}`;
    const found = await lessonChoices(planner, { kept: [], search: words });
    expect(found.clusters.map(({ id }) => id)).toEqual([other.cluster.id]);
    const first = await lessonChoices(planner, { kept: [], search: "" });
    expect(first.clusters.length).toBe(24);
  });
});

describe("the number of queries", () => {
  async function counted(work: () => Promise<unknown>): Promise<number> {
    const query = vi.spyOn(pg.Client.prototype, "query");
    await work();
    const { length } = query.mock.calls;
    query.mockRestore();
    return length;
  }

  it("of a week and of a preview does not grow with the lessons", async () => {
    const { mine, room } = await aScene();
    const given = {
      clusterIds: [mine.cluster.id],
      trainerIds: [mine.trainer.id],
      roomId: room.id,
    };
    const target = { kind: "cluster", id: mine.cluster.id } as const;
    const asked = { target, view: "month", on: day("2026-11-23"), hidesCancelled: false } as const;
    const week = () => schedulePage(planner, asked);
    const preview = () => previewLesson(planner, draftOf(mine.cluster.id), null);
    await aLesson(db, given);
    const few = [await counted(week), await counted(preview)];
    for (const from of [660, 720, 780, 840]) await aLesson(db, { ...given, from, to: from + 45 });
    expect([await counted(week), await counted(preview)]).toEqual(few);
    expect(Math.max(...few)).toBeLessThanOrEqual(25);
  });
});
