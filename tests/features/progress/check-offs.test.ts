import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { askForCheckOff } from "~/features/progress/ask-for-check-off.server";
import { assessMyself } from "~/features/progress/assess-myself.server";
import { confirmCheckOff } from "~/features/progress/confirm-check-off.server";
import { declineCheckOff } from "~/features/progress/decline-check-off.server";
import { myTraining } from "~/features/progress/my-training.query.server";
import { openCheckOffs } from "~/features/progress/open-check-offs.query.server";
import { setLevels } from "~/features/progress/set-levels.server";
import { traineeLearning } from "~/features/progress/trainee-learning.query.server";
import { withdrawCheckOff } from "~/features/progress/withdraw-check-off.server";
import { today } from "~/platform/clock";
import { aPlannerActor, aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aLesson } from "../../factories/lessons";
import { aModule } from "../../factories/programmes";
import { aPlacedScene, type PlacedScene } from "./placed-scene";

let scene: PlacedScene;
let self: Actor;

beforeEach(async () => {
  scene = await aPlacedScene();
  self = await aTraineeActor(db, scene.trainee);
});

const ask = (level = 2) =>
  askForCheckOff(self, { moduleId: scene.moduleId, level, note: "Dreimal allein." });
const codeOf = (outcome: { ok: boolean; error?: { code: string } }) =>
  outcome.ok ? null : outcome.error?.code;
const openId = async () => (await openCheckOffs(scene.lead))[0]?.id ?? "";
const confirm = async (actor: Actor, level = 2, entries = 0) =>
  confirmCheckOff(actor, { requestId: await openId(), level, evidence: "Gesehen.", entries });

describe("asking for a check-off", () => {
  it("lands in the trainer's list, is told, and becomes a level", async () => {
    await ask();
    const told = await db.notice.findMany({ where: { personId: scene.lead.personId } });
    expect(told.map(({ kind }) => kind)).toEqual(["checkOffRequested"]);
    expect((await confirm(scene.lead, 3)).ok).toBe(true);
    expect(await openCheckOffs(scene.lead)).toEqual([]);
    const level = await db.level.findFirstOrThrow({ where: { traineeId: scene.trainee.id } });
    expect([level.level, level.setById]).toEqual([3, scene.lead.personId]);
    const answered = await db.notice.findMany({ where: { personId: self.personId } });
    expect(answered.map(({ kind }) => kind)).toEqual(["checkOffConfirmed"]);
  });

  it("is open once, also when it is sent twice at the same time", async () => {
    const outcomes = await Promise.all([ask(), ask(3)]);
    expect(outcomes.map(codeOf).sort()).toEqual([null, "open-already"].sort());
  });

  it("is refused for a level that stands already", async () => {
    const cells = [{ traineeId: scene.trainee.id, moduleId: scene.moduleId, entries: 0 }];
    await setLevels(scene.lead, { cells, level: 2, evidence: null, link: null });
    expect(codeOf(await ask(2))).toBe("reached-already");
  });

  it("knows no module of another curriculum", async () => {
    const other = await aPlacedScene();
    const attempt = askForCheckOff(self, { moduleId: other.moduleId, level: 1, note: null });
    await expect(attempt).rejects.toMatchObject({ kind: "notFound" });
  });

  it("can be taken back until it is answered", async () => {
    await ask();
    const requestId = await openId();
    const attempt = withdrawCheckOff(await aTraineeActor(db), { requestId });
    await expect(attempt).rejects.toMatchObject({ kind: "notFound" });
    expect((await withdrawCheckOff(self, { requestId })).ok).toBe(true);
    expect(codeOf(await withdrawCheckOff(self, { requestId }))).toBe("answered");
  });
});

describe("answering", () => {
  it("with what is missing is told and leaves the level", async () => {
    await ask();
    const requestId = await openId();
    await declineCheckOff(scene.lead, { requestId, answer: "Bitte noch zwei Fälle." });
    const learning = await traineeLearning(self, scene.trainee.id);
    expect(learning.get(scene.moduleId)?.request).toMatchObject({
      outcome: "declined",
      answer: "Bitte noch zwei Fälle.",
    });
    expect(await db.level.count({ where: { traineeId: scene.trainee.id } })).toBe(0);
    expect((await ask()).ok).toBe(true);
  });

  it("happens once, also when two trainers answer at the same time", async () => {
    await ask();
    const practical = await scene.placedUntil(addDays(today(), 3));
    const requestId = await openId();
    const outcomes = await Promise.all([
      confirm(scene.lead),
      declineCheckOff(practical, { requestId, answer: "Noch nicht." }),
    ]);
    expect(outcomes.map(codeOf).sort()).toEqual([null, "answered"].sort());
  });

  it("sees a level that somebody set meanwhile", async () => {
    await ask(3);
    const cells = [{ traineeId: scene.trainee.id, moduleId: scene.moduleId, entries: 0 }];
    await setLevels(scene.lead, { cells, level: 1, evidence: null, link: null });
    expect(codeOf(await confirm(scene.lead, 3, 0))).toBe("stale");
    expect((await confirm(scene.lead, 3, 1)).ok).toBe(true);
  });

  it("is for those who may set the level", async () => {
    await ask();
    const requestId = await openId();
    const input = { requestId, answer: "Nein." };
    const kindOf = async (actor: Actor) => {
      const attempt = declineCheckOff(actor, input);
      return attempt.then(() => null).catch(({ kind }) => kind);
    };
    expect(await kindOf(await aTrainerActor(db))).toBe("notFound");
    expect(await kindOf(await aTraineeActor(db))).toBe("notFound");
    expect(await kindOf(self)).toBe("forbidden");
    expect(await kindOf(await aPlannerActor(db))).toBe("forbidden");
    expect(await kindOf(await scene.placedUntil(addDays(today(), -31)))).toBe("notFound");
    expect(await openCheckOffs(await aTrainerActor(db))).toEqual([]);
  });

  it("stays, whatever anybody tries in the database", async () => {
    await ask();
    const id = await openId();
    await declineCheckOff(scene.lead, { requestId: id, answer: "Noch nicht." });
    const attempt = db.checkOffRequest.update({ where: { id }, data: { answer: "Doch." } });
    await expect(attempt).rejects.toThrow();
  });
});

describe("the trainee's own side", () => {
  it("shows what they think, and the next lesson of their own cluster", async () => {
    await assessMyself(self, { moduleId: scene.moduleId, level: 1 });
    await assessMyself(self, { moduleId: scene.moduleId, level: 2 });
    const modules = [{ moduleId: scene.moduleId, plannedMinutes: 90 }];
    const at = (days: number) => ({ on: addDays(today(), days), modules });
    await aLesson(db, { ...at(9), clusterIds: [scene.clusterId] });
    const next = await aLesson(db, { ...at(4), clusterIds: [scene.clusterId] });
    await aLesson(db, { ...at(2), clusterIds: [scene.clusterId], cancelReason: "Krank" });
    await aLesson(db, { ...at(1), clusterIds: [(await aPlacedScene()).clusterId] });
    const learning = await traineeLearning(self, scene.trainee.id);
    expect(learning.get(scene.moduleId)).toMatchObject({ self: 2, nextLesson: { id: next.id } });
  });

  it("is a timeline of published placements, clusters and targets reached", async () => {
    await scene.placedUntil(addDays(today(), 3));
    const other = await aModule(db, { curriculumId: scene.curriculumId, targetLevel: 1 });
    const cells = [{ traineeId: scene.trainee.id, moduleId: other.id, entries: 0 }];
    await setLevels(scene.lead, { cells, level: 1, evidence: null, link: null });
    const training = await myTraining(self);
    expect(training.placements).toHaveLength(1);
    expect(training.clusters).toHaveLength(1);
    expect(training.reached.map(({ code, on }) => [code, on])).toEqual([[other.code, today()]]);
    await expect(myTraining(scene.lead)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
