import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { holdTalk } from "~/features/attendance/hold-talk.server";
import { tellOfTalks } from "~/features/attendance/talk-job.server";
import { talkList } from "~/features/attendance/talks.query.server";
import { traineeAttendance } from "~/features/schedule/trainee-attendance.query.server";
import { today } from "~/platform/clock";
import { anAbsence } from "../../factories/absences";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aPhase } from "../../factories/cohorts";
import { aLesson } from "../../factories/lessons";
import { aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";
import { aScene } from "../schedule/scene";

const ago = (days: number) => addDays(today(), -days);

/** Six lessons in the last days of a phase, one of them cancelled; two were missed. */
async function aMissedScene() {
  const scene = await aScene();
  const { mine, cohort } = scene;
  const phase = await aPhase(db, { cohortId: cohort.id, startsOn: ago(20), endsOn: ago(-20) });
  const marks = ["absent", "excused", "present", "late", "present", "absent"] as const;
  for (const [index, mark] of marks.entries()) {
    const lesson = await aLesson(db, {
      on: ago(index + 1),
      clusterIds: [mine.cluster.id],
      ...(index === 5 && { cancelReason: "krank" }),
    });
    const recorded = { mark, recordedById: mine.trainer.personId };
    await db.attendance.create({
      data: { lessonId: lesson.id, traineeId: mine.trainee.id, ...recorded },
    });
  }
  return { ...scene, phase };
}

async function aGuide({ mine, cohort, phase }: Awaited<ReturnType<typeof aMissedScene>>) {
  const site = await aSite(db);
  const practical = await aTrainer(db, { siteId: site.id });
  const plan = await aPlan(db, { cohortId: cohort.id, state: "published" });
  await aPlacement(db, {
    ...{ planId: plan.id, traineeId: mine.trainee.id, siteId: site.id, phaseId: phase.id },
  });
  return aTrainerActor(db, practical);
}

const dueFor = async (actor: Actor, traineeId: string) =>
  (await talkList(actor)).find(({ trainee }) => trainee.id === traineeId);

describe("a talk about attendance", () => {
  it("is due for who missed much, is told once, and is settled when it was held", async () => {
    const { mine } = await aMissedScene();
    const due = await dueFor(mine.trainerActor, mine.trainee.id);
    expect(due?.need).toMatchObject({ share: { missed: 2, of: 5 }, since: ago(20) });
    for (const _ of [1, 2]) await tellOfTalks();
    const told = { kind: "talkDue", personId: mine.trainer.personId };
    expect(await db.notice.count({ where: told })).toBe(1);
    const talk = { traineeId: mine.trainee.id, heldOn: today() };
    for (const _ of [1, 2]) {
      expect(await holdTalk(mine.trainerActor, talk)).toEqual({ ok: true, value: null });
    }
    expect(await dueFor(mine.trainerActor, mine.trainee.id)).toBeUndefined();
    expect(await db.attendanceTalk.count({ where: { traineeId: mine.trainee.id } })).toBe(1);
    expect(await holdTalk(mine.trainerActor, { ...talk, heldOn: ago(31) })).toMatchObject({
      error: { code: "talk-day" },
    });
  });

  it("never counts leave, and follows the figures of the programme", async () => {
    const { mine, cohort } = await aMissedScene();
    const { id: traineeId } = mine.trainee;
    const where = { id: cohort.programmeId };
    await db.programme.update({ where, data: { missedPercent: 40 } });
    expect(await dueFor(mine.trainerActor, traineeId)).toBeUndefined();
    await db.programme.update({ where, data: { missedPercent: 20 } });
    await anAbsence(db, { traineeId, kind: "leave", isApproved: true, startsOn: ago(1) });
    expect(await dueFor(mine.trainerActor, traineeId)).toBeUndefined();
    const own = await traineeAttendance(mine.traineeActor, traineeId);
    expect(own.phases[0]?.summary).toMatchObject({ onLeave: 1, rate: 0.75 });
  });

  it("is seen by the cluster's trainer and planners only; trainees see their own attendance", async () => {
    const scene = await aMissedScene();
    const { mine, other } = scene;
    const practical = await aGuide(scene);
    const { id: traineeId } = mine.trainee;
    expect(await dueFor(await aPlannerActor(db), traineeId)).toBeDefined();
    expect(await dueFor(practical, traineeId)).toBeUndefined();
    expect(await dueFor(other.trainerActor, traineeId)).toBeUndefined();
    await expect(talkList(mine.traineeActor)).rejects.toMatchObject({ kind: "forbidden" });
    const talk = { traineeId, heldOn: today() };
    const refusals = [
      [practical, "forbidden"],
      [mine.traineeActor, "forbidden"],
      [other.trainerActor, "notFound"],
    ] as const;
    for (const [actor, kind] of refusals) {
      await expect(holdTalk(actor, talk)).rejects.toMatchObject({ kind });
    }
    await expect(traineeAttendance(practical, traineeId)).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(traineeAttendance(other.traineeActor, traineeId)).rejects.toMatchObject({
      kind: "notFound",
    });
    const own = await traineeAttendance(mine.traineeActor, traineeId);
    expect(own.phases[0]?.summary).toMatchObject({ rate: 0.6 });
  });
});
