import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, dayOf } from "~/domain/calendar/day";
import { lessonMove, previewMove } from "~/features/schedule/lesson-move.query.server";
import { lessonPage } from "~/features/schedule/lesson-page.query.server";
import { moveLessonSchema } from "~/features/schedule/move-lesson.schema";
import { moveLesson } from "~/features/schedule/move-lesson.server";
import { aPlannerActor } from "../../factories/actors";
import { aLesson } from "../../factories/lessons";
import { aTrainer } from "../../factories/people";
import { aScene } from "./scene";
import { aSeriesScene, lessonsOf, monday } from "./series-scene";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

/** Four trainers: more than a form of a lesson has fields for. */
async function aMovable() {
  const scene = await aScene();
  const { mine, room } = scene;
  const others = [await aTrainer(db), await aTrainer(db), await aTrainer(db)];
  const trainerIds = [mine.trainer.id, ...others.map(({ id }) => id)];
  const given = { clusterIds: [mine.cluster.id], trainerIds, roomId: room.id, title: "Pässe" };
  return { ...scene, lesson: await aLesson(db, given) };
}

const to = (lessonId: string, day: string, from: string, more: Record<string, unknown> = {}) =>
  moveLessonSchema.parse({ lessonId, version: 1, day, from, ...more });

describe("moving a lesson", () => {
  it("keeps its length and all that belongs to it, and what was announced", async () => {
    const { lesson, mine } = await aMovable();
    const moved = await moveLesson(mine.trainerActor, to(lesson.id, "2026-11-25", "13:15"));
    expect(moved).toMatchObject({ ok: true });
    const { lesson: shown } = await lessonPage(planner, lesson.id);
    expect(shown).toMatchObject({ on: "2026-11-25", from: 795, to: 885, version: 2 });
    expect(shown.changed).toMatchObject({ parts: ["time"], on: "2026-11-23", from: 540 });
    expect(shown.trainers).toHaveLength(4);
    const audited = await db.auditEvent.findFirst({ where: { subjectId: lesson.id } });
    expect(audited).toMatchObject({ action: "lesson.change", actorId: mine.trainerActor.personId });
  });

  it("is refused where somebody is busy, and previewed with free times instead", async () => {
    const { lesson, mine } = await aMovable();
    await aLesson(db, { clusterIds: [mine.cluster.id], title: "Meldewesen", from: 660, to: 720 });
    const refused = await moveLesson(planner, to(lesson.id, "2026-11-23", "10:00"));
    expect(refused).toMatchObject({ ok: false, error: { code: "cluster-twice" } });
    const search = new URLSearchParams({ day: "2026-11-23", from: "10:00" });
    const move = await lessonMove(planner, lesson.id, search);
    expect(move).toMatchObject({ on: "2026-11-23", from: 540, to: 630, draft: { from: "10:00" } });
    expect(move.preview?.clashes).toHaveLength(1);
    expect(move.preview?.alternatives.length).toBeGreaterThan(0);
    const free = new URLSearchParams({ day: "2026-11-23", from: "09:30" });
    expect(await previewMove(planner, lesson.id, free)).toMatchObject({
      clashes: [],
      warnings: [],
    });
    expect(await previewMove(planner, lesson.id, new URLSearchParams({ day: "x" }))).toBeNull();
  });

  it("where it is unwise asks for a reason, which is kept", async () => {
    const { lesson } = await aMovable();
    const saturday = ["2026-11-28", "09:00"] as const;
    const warned = await moveLesson(planner, to(lesson.id, ...saturday));
    expect(warned).toMatchObject({ ok: false, error: { code: "warned", values: { count: 1 } } });
    const reason = { override: "on", overrideReason: "Tag der offenen Tür" };
    expect(await moveLesson(planner, to(lesson.id, ...saturday, reason))).toMatchObject({
      ok: true,
    });
    expect(await db.lesson.findUnique({ where: { id: lesson.id } })).toMatchObject({
      overridden: ["weekend"],
      overrideReason: "Tag der offenen Tür",
    });
  });

  it("takes those of its series along, but for one that was moved alone", async () => {
    const { seriesId, mine, change } = await aSeriesScene(planner);
    const asked = async (n: number, scope: string, day: string, from: string) => {
      const { lessonId, version, seriesVersion } = await change(n, "this");
      return moveLessonSchema.parse({ lessonId, version, seriesVersion, scope, day, from });
    };
    const alone = await asked(2, "this", addDays(monday(2), 2), "13:00");
    expect(await moveLesson(planner, alone)).toMatchObject({ ok: true, value: { count: 1 } });
    const input = await asked(1, "following", addDays(monday(1), 1), "10:00");
    const search = new URLSearchParams({ scope: "following", day: input.day, from: "10:00" });
    const preview = await previewMove(planner, input.lessonId, search);
    const moved = [addDays(monday(2), 2), ...[3, 4].map((n) => addDays(monday(n), 1))];
    expect(preview?.others?.map(({ day }) => day)).toEqual(moved);
    expect(await moveLesson(mine.trainerActor, input)).toMatchObject({ value: { count: 4 } });
    const [parted] = await db.series.findMany({ where: { partedFromId: seriesId } });
    const lessons = await lessonsOf(parted?.id ?? "");
    const times = lessons.map(({ startsAt }) => dayOf(startsAt, "Europe/Berlin"));
    expect(times).toEqual([addDays(monday(1), 1), ...moved]);
    expect(await lessonsOf(seriesId)).toHaveLength(1);
    expect(await moveLesson(planner, input)).toMatchObject({ error: { code: "stale" } });
  });

  it("is for who manages it: 404 for strangers, 403 for who only attends", async () => {
    const { lesson, mine, other } = await aMovable();
    const input = to(lesson.id, "2026-11-25", "13:00");
    const search = new URLSearchParams();
    await expect(moveLesson(other.trainerActor, input)).rejects.toMatchObject({ kind: "notFound" });
    await expect(moveLesson(mine.traineeActor, input)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(previewMove(other.trainerActor, lesson.id, search)).rejects.toMatchObject({
      kind: "notFound",
    });
  });

  it("counts once when it is sent twice, and not at all when cancelled", async () => {
    const { lesson, mine } = await aMovable();
    const input = to(lesson.id, "2026-11-26", "09:00");
    const both = await Promise.all([moveLesson(planner, input), moveLesson(planner, input)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "stale" } });
    const gone = await aLesson(db, { clusterIds: [mine.cluster.id], cancelReason: "krank" });
    const refused = await moveLesson(planner, to(gone.id, "2026-11-27", "09:00"));
    expect(refused).toMatchObject({ ok: false, error: { code: "cancelled" } });
  });
});
