import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { cancelLesson } from "~/features/schedule/cancel-lesson.server";
import { changeLesson } from "~/features/schedule/change-lesson.server";
import { reviveLesson } from "~/features/schedule/revive-lesson.server";
import { aPlannerActor } from "../../factories/actors";
import { aLesson } from "../../factories/lessons";
import { aScene, fieldsFor } from "./scene";

const NOBODY = "01900000-0000-7000-8000-000000000000";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

async function aPlannedScene(given: { cancelReason?: string } = {}) {
  const scene = await aScene();
  const { mine, room } = scene;
  const lesson = await aLesson(db, {
    trainerIds: [mine.trainer.id],
    clusterIds: [mine.cluster.id],
    roomId: room.id,
    ...given,
  });
  const change = (fields: Parameters<typeof fieldsFor>[1] = {}, version = 1) => ({
    ...fieldsFor(mine, fields),
    lessonId: lesson.id,
    version,
    scope: "this" as const,
    seriesVersion: 0,
  });
  return { ...scene, lesson, change };
}

describe("changing a lesson", () => {
  it("moves it with all that hangs on it", async () => {
    const { lesson, change } = await aPlannedScene();
    const moved = await changeLesson(planner, change({ day: "2026-11-24", from: 600, to: 700 }));
    expect(moved.ok).toBe(true);
    const startsAt = new Date("2026-11-24T09:00:00.000Z");
    const where = { lessonId: lesson.id };
    expect(await db.lesson.findUnique({ where: { id: lesson.id } })).toMatchObject({
      startsAt,
      version: 2,
      roomId: null,
    });
    expect(await db.lessonTrainer.findFirst({ where })).toMatchObject({ startsAt });
    expect(await db.lessonCluster.findFirst({ where })).toMatchObject({ startsAt });
  });

  it("hands it to another trainer when the first one is busy at the new time", async () => {
    const { mine, other, change } = await aPlannedScene();
    await aLesson(db, { from: 700, to: 760, trainerIds: [mine.trainer.id] });
    const fields = change({ from: 700, to: 760, trainerId: other.trainer.id });
    expect(await changeLesson(planner, fields)).toMatchObject({ ok: true });
  });

  it("is no clash with itself", async () => {
    const { change } = await aPlannedScene();
    expect((await changeLesson(planner, change({ from: 560, to: 650 }))).ok).toBe(true);
  });

  it("is refused when somebody else was quicker", async () => {
    const { change } = await aPlannedScene();
    await changeLesson(planner, change());
    expect(await changeLesson(planner, change({ title: "Anders" }))).toMatchObject({
      error: { code: "stale" },
    });
  });

  it("is once only when sent twice at the same time", async () => {
    const { change } = await aPlannedScene();
    const answers = await Promise.all([1, 2].map(() => changeLesson(planner, change())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("audits before and after", async () => {
    const { lesson, change } = await aPlannedScene();
    await changeLesson(planner, change({ from: 600, to: 700 }));
    expect(await db.auditEvent.findFirst({ where: { subjectId: lesson.id } })).toMatchObject({
      action: "lesson.change",
      before: { startsAt: "2026-11-23T08:00:00.000Z" },
      after: { startsAt: "2026-11-23T09:00:00.000Z" },
    });
  });
});

describe("cancelling and reviving", () => {
  const reason = "Ausbilderin erkrankt";

  it("frees the slot and can be undone", async () => {
    const { lesson, other, room } = await aPlannedScene();
    const { id: lessonId } = lesson;
    expect((await cancelLesson(planner, { lessonId, version: 1, reason })).ok).toBe(true);
    const inBetween = await aLesson(db, { roomId: room.id, trainerIds: [other.trainer.id] });
    expect(await reviveLesson(planner, { lessonId, version: 2 })).toMatchObject({
      error: { code: "room-twice", values: { title: inBetween.title } },
    });
    await cancelLesson(planner, { lessonId: inBetween.id, version: 1, reason });
    expect((await reviveLesson(planner, { lessonId, version: 2 })).ok).toBe(true);
    expect(await db.lesson.findUnique({ where: { id: lessonId } })).toMatchObject({
      active: true,
      cancelReason: null,
    });
  });

  it("is not done twice", async () => {
    const { lesson, change } = await aPlannedScene({ cancelReason: reason });
    const cancelled = { error: { code: "cancelled" } };
    const again = { lessonId: lesson.id, version: 1, reason };
    expect(await cancelLesson(planner, again)).toMatchObject(cancelled);
    expect(await changeLesson(planner, change())).toMatchObject(cancelled);
  });

  it("is refused to a stale page", async () => {
    const { lesson } = await aPlannedScene();
    const stale = { lessonId: lesson.id, version: 7 };
    expect(await cancelLesson(planner, { ...stale, reason })).toMatchObject({
      error: { code: "stale" },
    });
    expect(await reviveLesson(planner, stale)).toMatchObject({ error: { code: "not-cancelled" } });
  });
});

describe("who may", () => {
  const everything = (lessonId: string, change: (fields?: object) => object) =>
    [
      (actor: Actor) =>
        changeLesson(actor, { ...change(), lessonId } as Parameters<typeof changeLesson>[1]),
      (actor: Actor) => cancelLesson(actor, { lessonId, version: 1, reason: "krank" }),
      (actor: Actor) => reviveLesson(actor, { lessonId, version: 1 }),
    ] as const;

  it("not trainees, whose lesson it is, and alike when there is none", async () => {
    const { lesson, mine, change } = await aPlannedScene();
    for (const lessonId of [lesson.id, NOBODY]) {
      for (const act of everything(lessonId, change)) {
        await expect(act(mine.traineeActor)).rejects.toMatchObject({ kind: "forbidden" });
      }
    }
  });

  it("not another cluster's trainer, alike when there is none", async () => {
    const { lesson, other, change } = await aPlannedScene();
    for (const lessonId of [lesson.id, NOBODY]) {
      for (const act of everything(lessonId, change)) {
        await expect(act(other.trainerActor)).rejects.toMatchObject({ kind: "notFound" });
      }
    }
  });

  it("not who only teaches the lesson", async () => {
    const { mine, other } = await aScene();
    const lesson = await aLesson(db, {
      trainerIds: [other.trainer.id],
      clusterIds: [mine.cluster.id],
    });
    const cancel = { lessonId: lesson.id, version: 1, reason: "krank" };
    await expect(cancelLesson(other.trainerActor, cancel)).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect((await cancelLesson(mine.trainerActor, cancel)).ok).toBe(true);
  });
});
