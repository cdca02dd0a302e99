import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, dayOf } from "~/domain/calendar/day";
import { minuteOfDay } from "~/domain/calendar/wall-time";
import { addSeriesDate } from "~/features/schedule/add-series-date.server";
import { changeLesson } from "~/features/schedule/change-lesson.server";
import { changeSeries } from "~/features/schedule/change-series.server";
import { lessonPage } from "~/features/schedule/lesson-page.query.server";
import { previewLesson } from "~/features/schedule/lesson-preview.query.server";
import { seriesPage } from "~/features/schedule/series-page.query.server";
import { takeOutDate } from "~/features/schedule/take-out-date.server";
import { aPlannerActor } from "../../factories/actors";
import { aLesson } from "../../factories/lessons";
import { aSeriesScene, lessonsOf, monday } from "./series-scene";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

const ZONE = "Europe/Berlin";

async function timesOf(seriesId: string) {
  const lessons = await lessonsOf(seriesId);
  return lessons.map(({ startsAt }) => `${dayOf(startsAt, ZONE)} ${minuteOfDay(startsAt, ZONE)}`);
}

describe("changing all of a series", () => {
  it("moves every lesson and keeps what was announced", async () => {
    const { seriesId, change } = await aSeriesScene(planner);
    const input = await change(1, "all", { day: addDays(monday(1), 1), from: 600, to: 690 });
    expect(await changeSeries(planner, input)).toMatchObject({ ok: true, value: { count: 5 } });
    expect(await timesOf(seriesId)).toEqual(
      [0, 1, 2, 3, 4].map((n) => `${addDays(monday(n), 1)} 600`),
    );
    const [first] = await lessonsOf(seriesId);
    expect(first?.origin?.startsAt).toEqual(
      first && new Date(first.startsAt.getTime() - 90_000_000),
    );
    expect(await db.series.findUnique({ where: { id: seriesId } })).toMatchObject({
      recurrence: "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;WKST=MO",
      startMinute: 600,
      version: 2,
    });
  });

  it("passes over its own places: a week later for everybody", async () => {
    const { seriesId, change } = await aSeriesScene(planner);
    const input = await change(0, "all", { day: monday(1) });
    expect((await changeSeries(planner, input)).ok).toBe(true);
    expect(await timesOf(seriesId)).toEqual([1, 2, 3, 4, 5].map((n) => `${monday(n)} 540`));
  });

  it("leaves alone what somebody had changed for one date, and the past", async () => {
    const { seriesId, other, change } = await aSeriesScene(planner);
    await changeLesson(planner, await change(2, "this", { from: 720, to: 800, title: "Übung" }));
    const trainerId = other.trainer.id;
    const input = await change(0, "all", { trainerId, title: "Pässe", from: 600, to: 660 });
    expect((await changeSeries(planner, input)).ok).toBe(true);
    const lessons = await lessonsOf(seriesId);
    expect(lessons[2]).toMatchObject({ title: "Übung", trainers: [{ trainerId }] });
    expect(lessons[1]).toMatchObject({ title: "Pässe", trainers: [{ trainerId }] });
    expect((await timesOf(seriesId))[2]).toBe(`${monday(2)} 720`);
  });

  it("changes nothing where one date clashes", async () => {
    const { seriesId, mine, change } = await aSeriesScene(planner);
    await aLesson(db, { on: monday(3), from: 640, to: 700, trainerIds: [mine.trainer.id] });
    const before = await timesOf(seriesId);
    const input = await change(0, "all", { from: 600, to: 660 });
    expect(await changeSeries(planner, input)).toMatchObject({
      error: { code: "trainer-twice", values: { on: monday(3) } },
    });
    expect(await timesOf(seriesId)).toEqual(before);
    const draft = { ...draftFrom(input), scope: "all" };
    const preview = await previewLesson(planner, draft, input.lessonId);
    expect(preview?.clashes).toEqual([]);
    expect(preview?.others?.filter(({ clashes }) => clashes.length > 0)).toMatchObject([
      { day: monday(3) },
    ]);
  });

  it("is refused when the series or the lesson was changed meanwhile", async () => {
    const { change } = await aSeriesScene(planner);
    const input = await change(0, "all", { from: 600, to: 660 });
    const stale = { ok: false, error: { code: "stale" } };
    expect(await changeSeries(planner, { ...input, seriesVersion: 9 })).toMatchObject(stale);
    expect(await changeSeries(planner, { ...input, version: 9 })).toMatchObject(stale);
  });

  it("is for those who plan for its clusters", async () => {
    const { other, mine, change } = await aSeriesScene(planner);
    const input = await change(0, "all");
    await expect(changeSeries(other.trainerActor, input)).rejects.toMatchObject({
      kind: "notFound",
    });
    await expect(changeSeries(mine.traineeActor, input)).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

function draftFrom(input: { clusterIds: string[]; trainerId: string; day: string }) {
  const { clusterIds, trainerId, day } = input;
  return { clusterIds, trainerId, day, from: "10:00", to: "11:00" };
}

describe("changing this one and those that follow", () => {
  it("parts the series on that date", async () => {
    const { seriesId, change } = await aSeriesScene(planner);
    const input = await change(2, "following", { from: 600, to: 690 });
    expect(await changeSeries(planner, input)).toMatchObject({ ok: true, value: { count: 3 } });
    expect(await timesOf(seriesId)).toEqual([`${monday(0)} 540`, `${monday(1)} 540`]);
    const part = await db.series.findFirstOrThrow({ where: { partedFromId: seriesId } });
    expect(await timesOf(part.id)).toEqual([2, 3, 4].map((n) => `${monday(n)} 600`));
    expect(part).toMatchObject({ startMinute: 600, durationMinutes: 90, version: 1 });
    const events = await db.auditEvent.findMany({ where: { subjectId: part.id } });
    expect(events).toMatchObject([{ action: "series.part" }]);
    const page = await seriesPage(planner, part.id);
    expect(page.parts.map(({ id }) => id)).toEqual([seriesId]);
  });

  it("parts nothing from the first lesson on", async () => {
    const { seriesId, change } = await aSeriesScene(planner);
    const input = await change(0, "following", { from: 600, to: 690 });
    expect((await changeSeries(planner, input)).ok).toBe(true);
    expect(await lessonsOf(seriesId)).toHaveLength(5);
  });
});

describe("the mark of a changed lesson", () => {
  it("names the old time and goes when the lesson returns to it", async () => {
    const { seriesId, change } = await aSeriesScene(planner);
    const [lesson] = await lessonsOf(seriesId);
    const changedNow = async () => (await lessonPage(planner, lesson?.id ?? "")).lesson.changed;
    expect(await changedNow()).toBeNull();
    await changeLesson(planner, await change(0, "this", { from: 600, to: 690 }));
    await changeLesson(planner, await change(0, "this", { from: 660, to: 750 }));
    expect(await changedNow()).toMatchObject({ parts: ["time"], from: 540, to: 630 });
    await changeLesson(planner, await change(0, "this"));
    expect(await changedNow()).toBeNull();
  });
});

describe("the dates of a series", () => {
  const reason = "Erkrankt";

  it("are added like the last one, and taken out with a reason that everybody sees", async () => {
    const { seriesId, mine } = await aSeriesScene(planner);
    const added = { seriesId, version: 1, day: addDays(monday(5), 1) };
    const override = { override: true, overrideReason: "Ersatz" };
    expect((await addSeriesDate(planner, { ...added, ...override })).ok).toBe(true);
    const last = (await lessonsOf(seriesId)).at(-1);
    expect(last).toMatchObject({ trainers: [{ trainerId: mine.trainer.id }] });
    const lessonId = last?.id ?? "";
    const taking = { seriesId, version: 2, lessonId, reason };
    expect((await takeOutDate(planner, taking)).ok).toBe(true);
    expect((await lessonsOf(seriesId)).at(-1)).toMatchObject({ active: false });
    const { skipped } = await seriesPage(planner, seriesId);
    expect(skipped).toEqual([{ on: added.day, holiday: null }]);
  });

  it("are there once, and not on top of others", async () => {
    const { seriesId, mine } = await aSeriesScene(planner);
    const override = { override: true, overrideReason: "Ersatz" };
    const asked = { seriesId, version: 1, day: monday(0), ...override };
    expect(await addSeriesDate(planner, asked)).toMatchObject({ error: { code: "date-there" } });
    await aLesson(db, { on: monday(6), trainerIds: [mine.trainer.id] });
    expect(await addSeriesDate(planner, { ...asked, day: monday(6) })).toMatchObject({
      error: { code: "trainer-twice" },
    });
    expect(await addSeriesDate(planner, { ...asked, version: 9 })).toMatchObject({
      error: { code: "stale" },
    });
  });

  it("are out of sight for other trainers", async () => {
    const { seriesId, other } = await aSeriesScene(planner);
    await expect(seriesPage(other.trainerActor, seriesId)).rejects.toMatchObject({
      kind: "notFound",
    });
    const asked = { seriesId, version: 1, lessonId: seriesId, reason };
    await expect(takeOutDate(other.trainerActor, asked)).rejects.toMatchObject({
      kind: "notFound",
    });
  });
});
