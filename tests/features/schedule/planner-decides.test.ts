import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addLesson } from "~/features/schedule/add-lesson.server";
import { askPlanner } from "~/features/schedule/ask-planner.server";
import { cancelLesson } from "~/features/schedule/cancel-lesson.server";
import { changeLesson } from "~/features/schedule/change-lesson.server";
import { draftFromAddress } from "~/features/schedule/lesson-draft";
import { reviveLesson } from "~/features/schedule/revive-lesson.server";
import { aPlannerActor } from "../../factories/actors";
import { aScene, fieldsFor } from "./scene";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

const SATURDAY = "2027-02-06";
const reasoned = { override: true, overrideReason: "Tag der offenen Tür" };
const codeOf = (outcome: { ok: boolean; error?: { code: string } }) => outcome.error?.code ?? null;

async function aSaturday() {
  const scene = await aScene();
  const fields = fieldsFor(scene.mine, { day: SATURDAY, ...reasoned });
  const added = await addLesson(planner, fields);
  if (!added.ok) throw new Error(added.error.code);
  const change = { lessonId: added.value.lessonId, version: 1, scope: "this" as const };
  return { ...scene, change: { ...fields, ...change, seriesVersion: 0 } };
}

describe("what is unwise", () => {
  it("is a planner's decision, whatever reason a trainer gives", async () => {
    const { mine } = await aScene();
    const fields = fieldsFor(mine, { day: SATURDAY, ...reasoned });
    expect(codeOf(await addLesson(mine.trainerActor, fields))).toBe("planner-decides");
    const silent = { ...fields, override: false, overrideReason: null };
    expect(codeOf(await addLesson(planner, silent))).toBe("warned");
    expect(codeOf(await addLesson(planner, fields))).toBe(null);
  });

  it("may stay where it was decided, and so does who decided it", async () => {
    const { mine, change } = await aSaturday();
    const noted = { ...change, note: "Bitte Ausweis mitbringen", override: false };
    expect(codeOf(await changeLesson(mine.trainerActor, noted))).toBe(null);
    const lesson = await db.lesson.findUnique({ where: { id: change.lessonId } });
    expect(lesson).toMatchObject({
      note: "Bitte Ausweis mitbringen",
      overridden: ["weekend"],
      overrideReason: reasoned.overrideReason,
      overriddenById: planner.personId,
    });
    const late = { ...change, version: 2, from: 1_110, to: 1_200 };
    expect(codeOf(await changeLesson(mine.trainerActor, late))).toBe("planner-decides");
  });
});

describe("asking the planners", () => {
  it("puts the filled-in lesson before each of them, with the trainer's sentence", async () => {
    const { mine, other, module } = await aScene();
    const asked = { plannerMessage: "Nur samstags ist der Raum frei", module1: module.id };
    const fields = { ...fieldsFor(mine, { day: SATURDAY }), ...asked };
    expect((await askPlanner(mine.trainerActor, fields, null)).ok).toBe(true);
    const notice = await db.notice.findFirstOrThrow({
      where: { personId: planner.personId, kind: "lessonAsked" },
      orderBy: { createdAt: "desc" },
    });
    expect(notice.values).toMatchObject({ on: SATURDAY, message: asked.plannerMessage });
    const search = new URL(notice.to, "https://clusterplan.example").searchParams;
    expect(draftFromAddress(search)).toMatchObject({
      clusterIds: [mine.cluster.id],
      day: SATURDAY,
      from: "09:00",
      to: "10:30",
      trainerId: mine.trainer.id,
      module1: module.id,
    });
    expect(search.get("overrideReason")).toContain(asked.plannerMessage);
    await expect(askPlanner(other.trainerActor, fields, null)).rejects.toMatchObject({
      kind: "notFound",
    });
  });
});

it("a cancelled lesson is revived or its slot is given away, never both", async () => {
  const { mine, other, room, change } = await aSaturday();
  const place = `room:${room.id}`;
  const moved = await changeLesson(planner, { ...change, place });
  expect(codeOf(moved)).toBe(null);
  const { lessonId } = change;
  await cancelLesson(planner, { lessonId, version: 2, reason: "Krank" });
  const rival = { ...fieldsFor(other, { day: SATURDAY, ...reasoned }), place };
  const all = await Promise.all([
    reviveLesson(planner, { lessonId, version: 3 }),
    addLesson(planner, rival),
    addLesson(planner, { ...rival, trainerId: mine.trainer.id }),
  ]);
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  const there = await db.lesson.count({ where: { roomId: room.id, active: true } });
  expect(there).toBe(1);
});
